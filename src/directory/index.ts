/** The directory of reported numbers: what may be shown of it. Pure. */
export { type NumberPolicy, numberPolicy, type PolicyReason, type PolicySource } from './policy.ts';
