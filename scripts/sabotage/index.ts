import { engine } from './engine.ts';
import { host } from './host.ts';
import { islands } from './islands.ts';
import { limits } from './limits.ts';
import { offline } from './offline.ts';
import { phone } from './phone.ts';
import type { Sabotage } from './sabotage.ts';
import { search } from './search.ts';

/** Every sabotage that the tests have to see. */
export const SABOTAGES: readonly Sabotage[] = [
  ...engine,
  ...phone,
  ...search,
  ...islands,
  ...offline,
  ...host,
  ...limits,
];
