/**
 * Whether everything is tried, as `npm run test:all` does every night: every page where otherwise one of
 * each kind is, and builds of the site that take minutes. `npm test` is for the minutes before a commit.
 */
export const thorough: boolean = process.env.TEST_ALL === '1';

/** Tag of a browser test that is run only where everything is tried. */
export const NIGHT = '@night';
