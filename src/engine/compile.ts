import type {
  BrandFacts,
  GroupSpec,
  HostFacts,
  Rulebook,
  RuleSpec,
  SchemeForm,
  SchemeSpec,
} from './rulebook.ts';

/** A half-weight trial lets a new rule be watched before it decides. */
const TRIAL = 0.5;

/** The parts of the validated content that decide a verdict, as the schemas give them. */
export interface RulebookContent {
  readonly rules: readonly (Omit<RuleSpec, 'detect'> & {
    readonly status: 'trial' | 'stable' | 'retired';
    readonly detect: Readonly<Record<string, GroupSpec>>;
  })[];
  readonly schemes: readonly SchemeSpec[];
  readonly lexicon: Readonly<
    Record<string, { readonly words: readonly string[]; readonly except: readonly string[] }>
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
  };
}

/**
 * Compiles validated content into the plain JSON that the engine judges by.
 *
 * Retired rules are left out and trial rules weigh half.
 */
export function compileRulebook(content: RulebookContent): Rulebook {
  return {
    rules: content.rules.filter((rule) => rule.status !== 'retired').map(toRuleSpec),
    schemes: content.schemes.map(({ id, forms, priority }) => ({
      id,
      forms: forms.map(
        ({ parts, without, channels, decisive }) =>
          omitEmpty({ parts, without, channels, decisive }) as SchemeForm,
      ),
      priority,
    })),
    lexicon: Object.fromEntries(
      Object.entries(content.lexicon).map(([name, set]) => [
        name,
        omitEmpty({ words: set.words, except: set.except }),
      ]),
    ),
    brands: content.brands.map(toBrandFacts),
    hosts: toHostFacts(content.hosts),
  };
}

function toRuleSpec(rule: RulebookContent['rules'][number]): RuleSpec {
  return omitEmpty(
    {
      id: rule.id,
      kind: rule.kind,
      weight: rule.status === 'trial' ? rule.weight * TRIAL : rule.weight,
      detect: Object.fromEntries(
        Object.entries(rule.detect).map(([name, group]) => [name, omitEmpty({ ...group })]),
      ),
      condition: rule.condition,
      within: rule.within,
      upTo: rule.upTo,
      mark: rule.mark,
      channels: rule.channels,
      note: rule.note,
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
  return {
    id: brand.id,
    aliases: brand.aliases.filter((alias) => !ambiguous.has(alias) && !fake.has(alias)),
    fakeNames: brand.fakeOnlyAliases.filter((alias) => !ambiguous.has(alias)),
    domains: [...new Set(own)],
    hosts: [...new Set(lent)],
    ...(brand.except.length > 0 ? { except: brand.except } : {}),
    ...(brand.coined ? { coined: true } : {}),
  };
}

function toHostFacts(hosts: RulebookContent['hosts']): HostFacts {
  return {
    shorteners: hosts.shorteners.map(({ domain }) => domain),
    dynamicDns: hosts.dynamicDns.map(({ domain }) => domain),
  };
}

/** Leaves out what is undefined or an empty list, which is most of a rule's optional fields. */
function omitEmpty<T extends object>(value: T, keep: readonly string[] = []): T {
  const isKept = ([name, field]: [string, unknown]): boolean =>
    field !== undefined && (keep.includes(name) || !(Array.isArray(field) && field.length === 0));
  return Object.fromEntries(Object.entries(value).filter(isKept)) as T;
}
