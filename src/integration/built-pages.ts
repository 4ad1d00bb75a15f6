import { detached } from './detached.ts';

/** Marks the part of a page that the search reads (`layouts/Base.astro`). */
const FINDABLE = 'data-pagefind-body';

/** What the head of a built page says of it. */
export interface BuiltPage {
  /** Below the built site, with `/` between folders: `called/index.html`. */
  readonly file: string;
  /** Search engines and messengers may show it. */
  readonly indexable: boolean;
  /** Without the site's name. */
  readonly title: string;
  /** The site's own search finds it. */
  readonly findable: boolean;
  /** Day of an article's last review, `2026-11-23`. */
  readonly reviewed: string | undefined;
}

/** Reads the head of one page; `src/layouts/Metadata.astro` writes it. */
export function readHead(file: string, html: string): BuiltPage {
  const meta = (name: string): string | undefined => {
    const tag = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html);
    return tag?.[1] === undefined ? undefined : detached(decode(tag[1]));
  };
  return {
    file,
    indexable: !/\bnoindex\b/.test(meta('robots') ?? ''),
    title: meta('og:title') ?? '',
    findable: html.includes(FINDABLE),
    reviewed: meta('article:modified_time'),
  };
}

/** The text of an attribute as Astro writes it. */
export const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
