/** Reader-facing text by language; Japanese always. */
export type LocalText = { readonly ja: string } & {
  readonly [language: string]: string | undefined;
};

export interface SourceFacts {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: string;
  readonly doubt?: string;
}

/** Texts that a verdict shows at once, in one language, by the ids of its findings. */
export interface Explanations {
  readonly rules: Readonly<Record<string, { readonly title: string; readonly why: string }>>;
  readonly schemes: Readonly<
    Record<string, { readonly title: string; readonly what: string; readonly article: string }>
  >;
  readonly brands: Readonly<
    Record<string, { readonly name: string; readonly verify: string; readonly caution?: string }>
  >;
}

/** Texts that are folded away at first; loaded after the verdict. */
export interface Details {
  /** Sources of each rule. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly schemes: Readonly<
    Record<string, { readonly next: string; readonly sources: readonly string[] }>
  >;
  readonly brands: Readonly<
    Record<string, readonly { readonly fact: string; readonly source?: string }[]>
  >;
  readonly sources: Readonly<Record<string, SourceFacts>>;
}

/** The parts of the validated content that a verdict takes its texts from, as the schemas give them. */
export interface ExplainedContent {
  readonly rules: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly why: LocalText;
    readonly sources: readonly string[];
  }[];
  readonly schemes: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly what: LocalText;
    readonly next: LocalText;
    readonly article: string;
    readonly sources: readonly string[];
  }[];
  readonly brands: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly verify: LocalText;
    readonly neverDoes: readonly {
      readonly fact: LocalText;
      readonly source?: string | undefined;
    }[];
    readonly caution?: LocalText | undefined;
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published?: string | undefined;
    readonly doubt?: string | undefined;
  }[];
}

/** At most this many sources are shown with one finding; the page of the rule lists them all. */
const SHOWN_SOURCES = 2;
/** At most this many statements of one company are shown. */
const SHOWN_STATEMENTS = 3;

/**
 * Gathers the texts that a verdict shows at once.
 *
 * @param locale Language of the texts; those that it lacks are Japanese.
 */
export function compileExplanations(
  content: Pick<ExplainedContent, 'rules' | 'schemes' | 'brands'>,
  locale: string,
): Explanations {
  const say = (text: LocalText): string => text[locale] ?? text.ja;
  return {
    rules: byId(content.rules, ({ title, why }) => ({ title: say(title), why: say(why) })),
    schemes: byId(content.schemes, ({ title, what, article }) => ({
      title: say(title),
      what: say(what),
      article,
    })),
    brands: byId(content.brands, ({ name, verify, caution }) => ({
      name: say(name),
      verify: say(verify),
      ...(caution ? { caution: say(caution) } : {}),
    })),
  };
}

/**
 * Gathers the texts that are folded away at first, and only those sources that they name.
 *
 * @param locale Language of the texts; those that it lacks are Japanese.
 */
export function compileDetails(content: ExplainedContent, locale: string): Details {
  const say = (text: LocalText): string => text[locale] ?? text.ja;
  const rules = byId(content.rules, ({ sources }) => sources.slice(0, SHOWN_SOURCES));
  const schemes = byId(content.schemes, ({ next, sources }) => ({
    next: say(next),
    sources: sources.slice(0, SHOWN_SOURCES),
  }));
  const brands = byId(content.brands, ({ neverDoes }) =>
    neverDoes
      .slice(0, SHOWN_STATEMENTS)
      .map(({ fact, source }) => ({ fact: say(fact), ...(source ? { source } : {}) })),
  );
  const named = new Set([
    ...Object.values(rules).flat(),
    ...Object.values(schemes).flatMap(({ sources }) => sources),
    ...Object.values(brands).flatMap((facts) => facts.flatMap(({ source }) => source ?? [])),
  ]);
  const sources = byId(
    content.sources.filter(({ id }) => named.has(id)),
    ({ title, publisher, url, published, doubt }) => ({
      title,
      publisher,
      url,
      ...(published ? { published } : {}),
      ...(doubt ? { doubt } : {}),
    }),
  );
  return { rules, schemes, brands, sources };
}

function byId<T extends { readonly id: string }, U>(
  entries: readonly T[],
  of: (entry: T) => U,
): Record<string, U> {
  return Object.fromEntries(entries.map((entry) => [entry.id, of(entry)]));
}
