import type {
  BrandFacts,
  GroupSpec,
  HostFacts,
  Rulebook,
  RuleSpec,
  SchemeForm,
  SchemeSpec,
  SourceFacts,
} from './rulebook.ts';

/** A half-weight trial lets a new rule be watched before it decides. */
const TRIAL = 0.5;

/** The parts of the validated content a rulebook is made of, as the schemas give them. */
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
    readonly name: BrandFacts['name'];
    readonly aliases: readonly string[];
    readonly fakeOnlyAliases: readonly string[];
    readonly ambiguousAliases: readonly string[];
    readonly domains: readonly {
      readonly domain: string;
      readonly hosts?: readonly string[] | undefined;
      readonly thirdParty: boolean;
    }[];
    readonly neverDoes: readonly {
      readonly fact: BrandFacts['name'];
      readonly source?: string | undefined;
    }[];
    readonly verify: BrandFacts['verify'];
    readonly caution?: BrandFacts['verify'] | undefined;
  }[];
  readonly hosts: {
    readonly shorteners: readonly { readonly domain: string }[];
    readonly dynamicDns: readonly { readonly domain: string }[];
  };
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly kind: string;
    readonly published?: string | undefined;
    readonly seen: { readonly on: string };
    readonly doubt?: string | undefined;
  }[];
}

/**
 * Compiles validated content into the plain JSON that the engine and the checker load.
 *
 * Retired rules are left out, trial rules weigh half, and of the sources only those that a verdict
 * can show are kept.
 */
export function compileRulebook(content: RulebookContent): Rulebook {
  const rules = content.rules.filter((rule) => rule.status !== 'retired').map(toRuleSpec);
  const schemes = content.schemes.map(
    ({ id, title, what, next, article, forms, priority, sources }): SchemeSpec => ({
      id,
      title,
      what,
      next,
      article,
      forms: forms.map(
        ({ parts, without, channels, decisive }) =>
          omitEmpty({ parts, without, channels, decisive }) as SchemeForm,
      ),
      priority,
      sources,
    }),
  );
  const brands = content.brands.map(toBrandFacts);
  const shown = new Set([
    ...rules.flatMap((rule) => rule.sources),
    ...schemes.flatMap((scheme) => scheme.sources),
    ...brands.flatMap((brand) => brand.never.flatMap((statement) => statement.source ?? [])),
  ]);
  const lexicon = Object.fromEntries(
    Object.entries(content.lexicon).map(([name, set]) => [
      name,
      omitEmpty({ words: set.words, except: set.except }),
    ]),
  );
  return {
    rules,
    schemes,
    lexicon,
    brands,
    hosts: toHostFacts(content.hosts),
    sources: Object.fromEntries(
      content.sources
        .filter(({ id }) => shown.has(id))
        .map((source) => [source.id, toSourceFacts(source)]),
    ),
  };
}

function toRuleSpec(rule: RulebookContent['rules'][number]): RuleSpec {
  return omitEmpty(
    {
      id: rule.id,
      kind: rule.kind,
      title: rule.title,
      why: rule.why,
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
      sources: rule.sources,
    },
    ['mark'],
  ) as RuleSpec;
}

function toBrandFacts(brand: RulebookContent['brands'][number]): BrandFacts {
  const ambiguous = new Set(brand.ambiguousAliases);
  const fake = new Set(brand.fakeOnlyAliases);
  const own = brand.domains.filter((domain) => !domain.thirdParty).map((domain) => domain.domain);
  const lent = brand.domains
    .filter((domain) => domain.thirdParty)
    .flatMap((domain) => domain.hosts ?? []);
  return omitEmpty(
    {
      id: brand.id,
      name: brand.name,
      aliases: brand.aliases.filter((alias) => !ambiguous.has(alias) && !fake.has(alias)),
      fakeNames: brand.fakeOnlyAliases.filter((alias) => !ambiguous.has(alias)),
      domains: [...new Set(own)],
      hosts: [...new Set(lent)],
      verify: brand.verify,
      never: brand.neverDoes.map(({ fact, source }) =>
        source === undefined ? { fact } : { fact, source },
      ),
      caution: brand.caution,
    },
    ['aliases', 'fakeNames', 'domains', 'hosts', 'never'],
  ) as BrandFacts;
}

function toHostFacts(hosts: RulebookContent['hosts']): HostFacts {
  return {
    shorteners: hosts.shorteners.map(({ domain }) => domain),
    dynamicDns: hosts.dynamicDns.map(({ domain }) => domain),
  };
}

function toSourceFacts(source: RulebookContent['sources'][number]): SourceFacts {
  const { title, publisher, url, kind, published, seen, doubt } = source;
  return omitEmpty({
    title,
    publisher,
    url,
    kind,
    published,
    seenOn: seen.on,
    doubt,
  }) as SourceFacts;
}

/** Leaves out what is undefined or an empty list, which is most of a rule's optional fields. */
function omitEmpty<T extends object>(value: T, keep: readonly string[] = []): T {
  const isKept = ([name, field]: [string, unknown]): boolean =>
    field !== undefined && (keep.includes(name) || !(Array.isArray(field) && field.length === 0));
  return Object.fromEntries(Object.entries(value).filter(isKept)) as T;
}
