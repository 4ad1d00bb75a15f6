/** What a page says to the service worker. */

/** The reader wants the new version: the waiting worker takes over. */
export const ACTIVATE = 'activate';
