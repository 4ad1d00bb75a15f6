export { keepBannersBack } from './banners.ts';
export { type Build, isFor, languageOf, REVISION_LENGTH } from './files.ts';
export { offerInstallation } from './install.ts';
export { takeShare } from './received.ts';
export { RECEIVED, SHARE_FIELDS, SHARE_PATH, type Share } from './share.ts';
export { keepOffline } from './update.ts';
