/**
 * As much of JSON Schema 2020-12 as the published schemas of the embed use. A word that is not here is refused
 * by {@link findFaults}, so that no rule of a schema is passed over in silence.
 */
export interface Schema {
  readonly $schema?: string;
  readonly type: 'object' | 'array' | 'string';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** What is wrong at one place. */
export interface Fault {
  /** Names and positions from the outside in: `['contacts', 0, 'phone']`. */
  readonly place: readonly (string | number)[];
  readonly kind: 'type' | 'missing' | 'unknown' | 'few' | 'many' | 'short' | 'long' | 'pattern';
  /** Of `type` what it has to be, of `few`, `many`, `short` and `long` the limit. */
  readonly limit?: string | number;
}

const WORDS: ReadonlySet<string> = new Set([
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'pattern',
]);

/**
 * Compares a value with a schema.
 *
 * @returns Every fault, the outermost first; none where it fits.
 * @throws {Error} Where the schema has a word that is not known here.
 */
export function findFaults(value: unknown, schema: Schema, place: Fault['place'] = []): Fault[] {
  const strange = Object.keys(schema).find((word) => !WORDS.has(word));
  if (strange !== undefined) throw new Error(`unknown word of JSON Schema: ${strange}`);
  if (typeOf(value) !== schema.type) return [{ place, kind: 'type', limit: schema.type }];
  if (typeof value === 'string') return faultsOfText(value, schema, place);
  if (Array.isArray(value)) return faultsOfList(value, schema, place);
  return faultsOfObject(value as Readonly<Record<string, unknown>>, schema, place);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** JSON Schema counts characters, not UTF-16 units. */
function faultsOfText(text: string, schema: Schema, place: Fault['place']): Fault[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  const length = [...text].length;
  if (length < minLength) return [{ place, kind: 'short', limit: minLength }];
  if (length > maxLength) return [{ place, kind: 'long', limit: maxLength }];
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text))
    return [{ place, kind: 'pattern' }];
  return [];
}

function faultsOfList(list: readonly unknown[], schema: Schema, place: Fault['place']): Fault[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (list.length < minItems) return [{ place, kind: 'few', limit: minItems }];
  if (list.length > maxItems) return [{ place, kind: 'many', limit: maxItems }];
  return items ? list.flatMap((item, at) => findFaults(item, items, [...place, at])) : [];
}

function faultsOfObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  place: Fault['place'],
): Fault[] {
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name): Fault => ({ place: [...place, name], kind: 'missing' }));
  const own = Object.entries(value).flatMap(([name, part]): Fault[] => {
    const schemaOfPart = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (schemaOfPart) return findFaults(part, schemaOfPart, [...place, name]);
    return additionalProperties === false ? [{ place: [...place, name], kind: 'unknown' }] : [];
  });
  return [...missing, ...own];
}
