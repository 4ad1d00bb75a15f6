import { kindOf } from '../../engine/index.ts';
import type { ContentFile } from '../content.ts';
import { conditionFaults, JOINING } from './conditions.ts';
import type { Found } from './fault.ts';
import { nearest } from './nearest.ts';

/** Options of a group that do nothing without another. */
const NEEDS: readonly (readonly [option: string, needed: string, values?: readonly string[]])[] = [
  ['phoneKinds', 'entity', ['phone']],
  ['linkTrait', 'entity', ['link', 'email']],
  ['fakeNamesOnly', 'brand'],
];

/** Checks a rule as it is written: where it stands, its groups, its condition. */
export function checkRule(rule: ContentFile): Found[] {
  const { file, data } = rule;
  const { detect, condition, mark } = asRecord(data);
  const groups = Object.keys(asRecord(detect));
  const found = [...checkKind(rule), ...checkGroups(asRecord(detect), file)];
  if (groups.length === 0) return found;
  if (typeof condition === 'string') {
    for (const { at, ...fault } of conditionFaults(condition, groups)) {
      const place =
        fault.code === 'condition-unused'
          ? { path: ['detect', fault.value ?? ''], part: 'key' as const }
          : { path: ['condition'], inside: at };
      found.push({ ...fault, file, place });
    }
  }
  for (const [index, name] of (Array.isArray(mark) ? mark : []).entries()) {
    if (groups.includes(name)) continue;
    found.push({
      code: 'mark-group',
      file,
      place: { path: ['mark', index] },
      message: `mark にある「${String(name)}」というグループが、detect にありません。`,
      value: String(name),
      expected: groups.join('、'),
      nearest: nearest(String(name), groups),
    });
  }
  return found;
}

/** The kind of a rule is said three times: in its field, its folder and the first word of its id. */
function checkKind({ id, file, data }: ContentFile): Found[] {
  const { kind } = asRecord(data);
  if (typeof kind !== 'string') return [];
  const folder = file.split('/').at(-2);
  const found: Found[] = [];
  const tell = (message: string, expected: string): void => {
    found.push({
      code: 'rule-kind',
      file,
      place: { path: ['kind'] },
      message,
      value: kind,
      expected,
    });
  };
  if (folder !== kind) {
    tell(`kind「${kind}」のルールが、フォルダ「${folder}」にあります。`, `content/rules/${kind}/`);
  }
  if (kindOf(id) !== kind) tell(`id は「${kind}-」で始めます。`, `${kind}-… という名前のファイル`);
  return found;
}

function checkGroups(detect: Readonly<Record<string, unknown>>, file: string): Found[] {
  return Object.entries(detect).flatMap(([name, value]) => {
    const group = asRecord(value);
    const found: Found[] = NEEDS.filter(
      ([option, needed, values]) =>
        option in group &&
        (values ? !values.includes(String(group[needed])) : group[needed] === undefined),
    ).map(([option, needed, values]) => ({
      code: 'group-option',
      file,
      place: { path: ['detect', name, option], part: 'key' },
      message: `「${option}」は、${needed} がないと何もしません。`,
      value: option,
      expected: `同じグループに ${needed}: ${values?.join(' か ') ?? '…'}`,
    }));
    if ((JOINING as readonly string[]).includes(name)) {
      found.push({
        code: 'group-name',
        file,
        place: { path: ['detect', name], part: 'key' },
        message: `「${name}」は condition をつなぐ言葉なので、グループの名前にできません。`,
        value: name,
        expected: `${JOINING.join('・')} でない名前`,
      });
    }
    return found;
  });
}

/** Every rule has its examples beside it, and every file of examples its rule. */
export function checkFixtures(files: readonly ContentFile[]): Found[] {
  const beside = (kind: 'rules' | 'fixtures'): Set<string> =>
    new Set(
      files
        .filter((file) => file.kind === kind)
        .map(({ file }) => file.replace('.test.yaml', '.yaml')),
    );
  const rules = beside('rules');
  const fixtures = beside('fixtures');
  const lonely = (file: string, message: string, expected: string): Found => ({
    code: 'fixtures-missing',
    file,
    message,
    expected,
  });
  return [
    ...[...rules]
      .filter((file) => !fixtures.has(file))
      .map((file) =>
        lonely(
          file,
          '当たる例・当たらない例のファイルが、となりにありません。',
          file.replace('.yaml', '.test.yaml'),
        ),
      ),
    ...[...fixtures]
      .filter((file) => !rules.has(file))
      .map((file) =>
        lonely(file.replace('.yaml', '.test.yaml'), 'となりに、この例のルールがありません。', file),
      ),
  ];
}

/**
 * Checks that every form of a scheme can match: no sign serves two parts, so there must be at least as many
 * signs as parts, whichever of the parts one looks at.
 */
export function checkScheme({ file, data }: ContentFile): Found[] {
  const { forms } = asRecord(data);
  return (Array.isArray(forms) ? forms : []).flatMap((form, index): Found[] => {
    const parts: unknown = asRecord(form).parts;
    if (!Array.isArray(parts) || !parts.every(Array.isArray) || canServeAll(parts)) return [];
    return [
      {
        code: 'scheme-form',
        file,
        place: { path: ['forms', index, 'parts'] },
        message: '1つの印は1か所にしか数えないので、この形は決して当てはまりません。',
        expected: 'それぞれの並びに、別の印を入れます',
      },
    ];
  });
}

/** Whether each part can have a sign of its own (augmenting paths, Kuhn 1955). */
function canServeAll(parts: readonly (readonly unknown[])[]): boolean {
  const servedBy = new Map<unknown, number>();
  const serve = (part: number, tried: Set<unknown>): boolean =>
    (parts[part] ?? []).some((sign) => {
      if (tried.has(sign)) return false;
      tried.add(sign);
      const other = servedBy.get(sign);
      if (other !== undefined && !serve(other, tried)) return false;
      servedBy.set(sign, part);
      return true;
    });
  return parts.every((_, part) => serve(part, new Set()));
}

/** A value as a map of fields; empty where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
