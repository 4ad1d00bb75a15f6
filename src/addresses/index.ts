/** Where pages about numbers and their pictures are, and which numbers have pages. Pure; imports nothing. */
export { listPage, numberOfPage, numberPage, pictureOf } from './pages.ts';
export { withOwnPages } from './room.ts';
