export type { Opening } from '../schemas/index.ts';
export { type Calendar, type Quiet, quietAt, type Status, statusAt } from './status.ts';
