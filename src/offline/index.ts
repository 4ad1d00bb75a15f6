export { type Build, REVISION_LENGTH } from './files.ts';
export { keepOffline } from './update.ts';
