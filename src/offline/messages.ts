/** What a page says to the service worker. */

/** The reader wants the new version: the waiting worker takes over. */
export const ACTIVATE = 'activate';

/** The page takes what was shared; the answer comes on the port sent along. */
export const TAKE_SHARE = 'take-share';
