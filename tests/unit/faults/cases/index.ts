import type { Case } from './case.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { PROSE } from './prose.ts';
import { REFERENCES } from './references.ts';
import { RULES } from './rules.ts';
import { BRANDS, WORDS } from './words.ts';
import { YAML } from './yaml.ts';

/** Every slip that is tried. */
export const CASES: readonly Case[] = [
  ...FILES,
  ...YAML,
  ...FIELDS,
  ...REFERENCES,
  ...RULES,
  ...WORDS,
  ...BRANDS,
  ...PROSE,
];
