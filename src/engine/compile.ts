import { everyGroup } from './condition.ts';
import {
  type BrandFacts,
  type GroupSpec,
  type HostFacts,
  type Rulebook,
  type RuleSpec,
  type SchemeForm,
  type SchemeSpec,
  type SequenceSpec,
  WITHIN,
} from './rulebook.ts';
import { packWords } from './word-list.ts';

/** A half-weight trial lets a new rule be watched before it decides. */
const TRIAL = 0.5;

/** The parts of the validated content that decide a verdict, as the schemas give them. */
export interface RulebookContent {
  readonly rules: readonly (Omit<RuleSpec, 'detect'> & {
    readonly status: 'trial' | 'stable' | 'retired';
    readonly detect: Readonly<
      Record<
        string,
        Omit<GroupSpec, 'words' | 'lexicon'> & {
          readonly words: readonly string[];
          readonly lexicon: readonly string[];
        }
      >
    >;
  })[];
  readonly schemes: readonly (Omit<SchemeSpec, 'forms'> & {
    readonly forms: readonly (Omit<SchemeForm, 'parts' | 'without'> & {
      readonly parts: readonly (readonly string[])[];
      readonly without: readonly string[];
    })[];
  })[];
  readonly lexicon: Readonly<
    Record<
      string,
      {
        readonly words: readonly string[];
        readonly sequences: readonly (Omit<SequenceSpec, 'of'> & {
          readonly of: readonly string[];
        })[];
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
 * Compiles validated content into the plain JSON that the engine judges by.
 *
 * Retired rules are left out and trial rules weigh half.
 */
export function compileRulebook(content: RulebookContent): Rulebook {
  const sets = new Map(Object.keys(content.lexicon).map((name, position) => [name, position]));
  const setsOf = (names: readonly string[]): number[] =>
    names.flatMap((name) => sets.get(name) ?? []);
  const rules = content.rules
    .filter((rule) => rule.status !== 'retired')
    .map((rule) => toRuleSpec(rule, setsOf));
  const positions = new Map(rules.map(({ id }, position) => [id, position]));
  const positionsOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => positions.get(id) ?? []);
  return {
    rules,
    schemes: content.schemes.map(({ id, forms, priority }) => ({
      id,
      forms: forms.map(
        ({ parts, without, channels, decisive }) =>
          omitEmpty({
            parts: parts.map(positionsOf),
            without: positionsOf(without),
            channels,
            decisive: decisive === false ? false : undefined,
          }) as SchemeForm,
      ),
      priority,
    })),
    lexicon: Object.values(content.lexicon).map((set) =>
      omitEmpty(
        {
          words: packWords(set.words),
          sequences: set.sequences.map(({ of, gap }) => ({ of: setsOf(of), gap })),
          except: packWords(set.except),
        },
        ['words'],
      ),
    ),
    brands: content.brands.map(toBrandFacts),
    hosts: toHostFacts(content.hosts),
  };
}

function toRuleSpec(
  rule: RulebookContent['rules'][number],
  setsOf: (names: readonly string[]) => number[],
): RuleSpec {
  return omitEmpty(
    {
      id: rule.id,
      weight: rule.status === 'trial' ? rule.weight * TRIAL : rule.weight,
      detect: Object.fromEntries(
        Object.entries(rule.detect).map(([name, group]) => [
          name,
          omitEmpty({
            ...group,
            words: packWords(group.words),
            lexicon: setsOf(group.lexicon),
          }),
        ]),
      ),
      condition:
        rule.condition === everyGroup(Object.keys(rule.detect)) ? undefined : rule.condition,
      within: rule.within === WITHIN ? undefined : rule.within,
      upTo: rule.upTo,
      mark: rule.mark,
      channels: rule.channels,
      note: rule.note,
      atMost: rule.atMost,
    },
    ['mark'],
  ) as RuleSpec;
}

function toBrandFacts(brand: RulebookContent['brands'][number]): BrandFacts {
  const ambiguous = new Set(brand.ambiguousAliases);
  const fake = new Set(brand.fakeOnlyAliases);
  const own = brand.domains.filter((domain) => !domain.thirdParty).map(({ domain }) => domain);
  const lent = brand.domains
    .filter((domain) => domain.thirdParty)
    .flatMap(({ hosts }) => hosts ?? []);
  return omitEmpty(
    {
      id: brand.id,
      aliases: packWords(
        brand.aliases.filter((alias) => !ambiguous.has(alias) && !fake.has(alias)),
      ),
      fakeNames: packWords(brand.fakeOnlyAliases.filter((alias) => !ambiguous.has(alias))),
      domains: [...new Set(own)],
      hosts: [...new Set(lent)],
      except: packWords(brand.except),
      coined: brand.coined || undefined,
    },
    ['aliases', 'domains', 'hosts'],
  );
}

function toHostFacts(hosts: RulebookContent['hosts']): HostFacts {
  return {
    shorteners: hosts.shorteners.map(({ domain }) => domain),
    dynamicDns: hosts.dynamicDns.map(({ domain }) => domain),
    endings: hosts.endings.map(({ domain }) => domain),
  };
}

/** Leaves out what is undefined or empty, which is most of a rule's optional fields. */
function omitEmpty<T extends object>(value: T, keep: readonly string[] = []): T {
  const isKept = ([name, field]: [string, unknown]): boolean =>
    field !== undefined &&
    (keep.includes(name) ||
      !((Array.isArray(field) || typeof field === 'string') && field.length === 0));
  return Object.fromEntries(Object.entries(value).filter(isKept)) as T;
}
