import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { embedContacts } from '../schemas/index.ts';
import { findFaults, type Schema } from './json-schema.ts';

const schema = z.toJSONSchema(embedContacts) as Schema;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 70 }),
  fc.constantFrom(
    '188',
    '03-0123-4567',
    '#9110',
    '2027-04',
    '2027-13',
    'あ'.repeat(201),
    '𠮟'.repeat(60),
  ),
);
const anyDesk = fc.record(
  {
    name: anyText,
    phone: anyText,
    purpose: anyText,
    hours: anyText,
    asOf: anyText,
    other: anyText,
  },
  { requiredKeys: [] },
);
const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.record({ contacts: fc.array(anyDesk, { maxLength: 12 }) }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => value as unknown) },
);

test('what fits the published schema fits the schema it is written from, and the other way round', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      // Zod counts UTF-16 units where JSON Schema counts characters: only within the limits of both.
      fc.pre(!/[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(value)));
      expect(findFaults(value, schema).length === 0).toBe(embedContacts.safeParse(value).success);
    }),
    { numRuns: 3000 },
  );
});

test('characters beyond the first plane count as one', () => {
  const desk = { name: '𠮟'.repeat(60), phone: '188' };
  expect(findFaults({ contacts: [desk] }, schema)).toEqual([]);
  expect(findFaults({ contacts: [{ ...desk, name: '𠮟'.repeat(61) }] }, schema)).toEqual([
    { place: ['contacts', 0, 'name'], kind: 'long', limit: 60 },
  ]);
});

test('a schema with a rule that is not known here is refused', () => {
  expect(() => findFaults('a', { type: 'string', format: 'email' } as never)).toThrow('format');
});

test('names that every object inherits are no properties', () => {
  const value = JSON.parse('{"contacts": [{"name": "a", "phone": "188", "toString": "x"}]}');
  expect(findFaults(value, schema)).toEqual([
    { place: ['contacts', 0, 'toString'], kind: 'unknown' },
  ]);
});
