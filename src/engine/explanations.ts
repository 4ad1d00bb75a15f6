/** Reader-facing text by locale. */
export interface LocalText {
  readonly ja: string;
}

export interface SourceFacts {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: string;
  readonly doubt?: string;
}

/** What a verdict says of its findings, in one language, by the ids that the verdict gives. */
export interface Explanations {
  readonly rules: Readonly<
    Record<
      string,
      { readonly title: string; readonly why: string; readonly sources: readonly string[] }
    >
  >;
  readonly schemes: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly what: string;
        readonly next: string;
        readonly article: string;
        readonly sources: readonly string[];
      }
    >
  >;
  readonly brands: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly verify: string;
        readonly never: readonly { readonly fact: string; readonly source?: string }[];
        readonly caution?: string;
      }
    >
  >;
  readonly sources: Readonly<Record<string, SourceFacts>>;
}

/** The parts of the validated content that a verdict speaks with, as the schemas give them. */
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

/** Sources shown with one finding; its own page lists them all. */
const SHOWN_SOURCES = 2;
/** Statements shown of one company. */
const SHOWN_STATEMENTS = 3;

/**
 * Gathers what a verdict says of its findings, and of the sources only those it can show.
 *
 * @param locale Language of the texts.
 */
export function compileExplanations(
  content: ExplainedContent,
  locale: keyof LocalText,
): Explanations {
  const say = (text: LocalText): string => text[locale];
  const rules = content.rules.map(
    ({ id, title, why, sources }) =>
      [id, { title: say(title), why: say(why), sources: sources.slice(0, SHOWN_SOURCES) }] as const,
  );
  const schemes = content.schemes.map(
    ({ id, title, what, next, article, sources }) =>
      [
        id,
        {
          title: say(title),
          what: say(what),
          next: say(next),
          article,
          sources: sources.slice(0, SHOWN_SOURCES),
        },
      ] as const,
  );
  const brands = content.brands.map(
    ({ id, name, verify, neverDoes, caution }) =>
      [
        id,
        {
          name: say(name),
          verify: say(verify),
          never: neverDoes
            .slice(0, SHOWN_STATEMENTS)
            .map(({ fact, source }) => ({ fact: say(fact), ...(source ? { source } : {}) })),
          ...(caution ? { caution: say(caution) } : {}),
        },
      ] as const,
  );
  const shown = new Set([
    ...rules.flatMap(([, rule]) => rule.sources),
    ...schemes.flatMap(([, scheme]) => scheme.sources),
    ...brands.flatMap(([, brand]) => brand.never.flatMap((statement) => statement.source ?? [])),
  ]);
  const sources = content.sources
    .filter(({ id }) => shown.has(id))
    .map(
      ({ id, title, publisher, url, published, doubt }) =>
        [
          id,
          {
            title,
            publisher,
            url,
            ...(published ? { published } : {}),
            ...(doubt ? { doubt } : {}),
          },
        ] as const,
    );
  return {
    rules: Object.fromEntries(rules),
    schemes: Object.fromEntries(schemes),
    brands: Object.fromEntries(brands),
    sources: Object.fromEntries(sources),
  };
}
