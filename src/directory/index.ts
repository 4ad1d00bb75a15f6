/** The directory of reported numbers: what may be shown of it, and what a number finds in it. Pure. */
export { lookupNumber, type NumberHit, type NumberRecord } from './lookup.ts';
export { type NumberPolicy, numberPolicy, type PolicyReason, type PolicySource } from './policy.ts';
