/**
 * What the search loads of the checker. A module of its own, because the bundler gives to every script that is
 * loaded later and named elsewhere too a helper that all readers of the checker would wait for.
 */
export { makeEngine } from '../checker/make-engine.ts';
