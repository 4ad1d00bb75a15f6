import { everyGroup } from './condition.ts';
import { fold, foldWord, mapUnits } from './fold.ts';
import { nameUnit } from './look-alikes.ts';
import {
  type BrandFacts,
  type GroupSpec,
  RULEBOOK_VERSION,
  type RuleSpec,
  type SchemeSpec,
  type SequenceSpec,
  type Signbook,
  WITHIN,
} from './rulebook.ts';

/** The parts of the validated content that the engine judges by, as the schemas give them. */
export interface SignbookContent {
  readonly rules: readonly (Omit<RuleSpec, 'detect'> & {
    readonly detect: Readonly<Record<string, GroupSpec>>;
  })[];
  readonly schemes: readonly SchemeSpec[];
  readonly lexicon: Readonly<
    Record<
      string,
      {
        readonly words: readonly string[];
        readonly sequences: readonly SequenceSpec[];
        readonly except: readonly string[];
      }
    >
  >;
  readonly brands: readonly {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly fakeOnlyAliases: readonly string[];
    readonly ambiguousAliases: readonly string[];
    readonly except: readonly string[];
    readonly coined: boolean;
    readonly domains: readonly {
      readonly domain: string;
      readonly hosts?: readonly string[] | undefined;
      readonly thirdParty: boolean;
    }[];
  }[];
  readonly hosts: {
    readonly shorteners: readonly { readonly domain: string }[];
    readonly dynamicDns: readonly { readonly domain: string }[];
    readonly endings: readonly { readonly domain: string }[];
  };
}

/**
 * Compiles validated content into the plain JSON by which signs are found.
 *
 * @throws {Error} In Japanese, for the editor, where a rule, scheme or sequence names a set or a rule
 *   that does not exist: nothing is dropped silently.
 */
export function compileSignbook(content: SignbookContent): Signbook {
  const sets = new Set(Object.keys(content.lexicon));
  const rules = new Set(content.rules.map(({ id }) => id));
  const known = (names: readonly string[], all: ReadonlySet<string>, where: string): void => {
    for (const name of names) if (!all.has(name)) throw new Error(`${where}: ${name} がありません`);
  };
  for (const rule of content.rules) {
    for (const group of Object.values(rule.detect)) known(group.lexicon ?? [], sets, rule.id);
  }
  for (const [name, set] of Object.entries(content.lexicon)) {
    for (const { of } of set.sequences) known(of, sets, name);
  }
  for (const { id, forms } of content.schemes) {
    for (const form of forms) known([...form.parts.flat(), ...(form.without ?? [])], rules, id);
  }
  return {
    version: RULEBOOK_VERSION,
    rules: content.rules.map(toRuleSpec),
    schemes: content.schemes.map(({ id, forms, priority }) => ({
      id,
      forms: forms.map(({ parts, without, channels }) => omitEmpty({ parts, without, channels })),
      priority,
    })),
    lexicon: Object.fromEntries(
      Object.entries(content.lexicon).map(([name, { words, sequences, except }]) => [
        name,
        omitEmpty({ words: foldWords(words), sequences, except: foldWords(except) }, ['words']),
      ]),
    ),
    brands: content.brands.map(toBrandFacts),
    hosts: {
      shorteners: content.hosts.shorteners.map(({ domain }) => domain),
      dynamicDns: content.hosts.dynamicDns.map(({ domain }) => domain),
      endings: content.hosts.endings.map(({ domain }) => domain),
    },
  };
}

function toRuleSpec(rule: SignbookContent['rules'][number]): RuleSpec {
  const { id, detect, condition, within, upTo, mark, channels, note, atMost, atLeast, decisive } =
    rule;
  return omitEmpty(
    {
      id,
      detect: Object.fromEntries(
        Object.entries(detect).map(([name, group]) => [
          name,
          omitEmpty({ ...group, words: foldWords(group.words ?? []) }),
        ]),
      ),
      condition: condition === everyGroup(Object.keys(detect)) ? undefined : condition,
      within: within === WITHIN ? undefined : within,
      upTo,
      mark,
      channels,
      note,
      atMost,
      atLeast,
      decisive: decisive || undefined,
    },
    ['mark'],
  );
}

function toBrandFacts(brand: SignbookContent['brands'][number]): BrandFacts {
  const ambiguous = new Set(brand.ambiguousAliases);
  const fake = new Set(brand.fakeOnlyAliases);
  const own = brand.domains.filter((domain) => !domain.thirdParty).map(({ domain }) => domain);
  const lent = brand.domains
    .filter((domain) => domain.thirdParty)
    .flatMap(({ hosts }) => hosts ?? []);
  return omitEmpty(
    {
      id: brand.id,
      aliases: foldNames(
        brand.aliases.filter((alias) => !ambiguous.has(alias) && !fake.has(alias)),
      ),
      fakeNames: foldNames(brand.fakeOnlyAliases.filter((alias) => !ambiguous.has(alias))),
      domains: [...new Set(own)],
      hosts: [...new Set(lent)],
      except: foldNames(brand.except),
      coined: brand.coined || undefined,
    },
    ['aliases', 'domains', 'hosts'],
  );
}

const foldWords = (templates: readonly string[]): string[] => foldTemplates(templates, foldWord);

const foldNames = (templates: readonly string[]): string[] =>
  foldTemplates(templates, (name) => mapUnits(fold(name).key.text, nameUnit));

/** Folds what an editor wrote; the alternatives stay in their brackets. Sorted, none twice. */
function foldTemplates(
  templates: readonly string[],
  foldPiece: (piece: string) => string,
): string[] {
  const folded = templates.map((template) =>
    template
      .split(/([[\]|])/u)
      .map((piece) => (/^[[\]|]$/u.test(piece) ? piece : foldPiece(piece)))
      .join(''),
  );
  return [...new Set(folded)].filter((word) => word !== '').sort();
}

/** Leaves out what is undefined or empty, which is most of a rule's optional fields. */
function omitEmpty<T extends object>(value: T, keep: readonly string[] = []): T {
  const isKept = ([name, field]: [string, unknown]): boolean =>
    field !== undefined &&
    (keep.includes(name) ||
      !((Array.isArray(field) || typeof field === 'string') && field.length === 0));
  return Object.fromEntries(Object.entries(value).filter(isKept)) as T;
}
