/** An entry of a feed; addresses are whole. */
export interface AtomEntry {
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`, in Japan. */
  readonly day: string;
}

export interface AtomFeed {
  readonly title: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the page with the same entries. */
  readonly page: string;
  readonly author: string;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
  /** Day that the feed is of where it has no entry. */
  readonly day: string;
}

/** Writes a feed in the form of RFC 4287. */
export function renderAtom({ title, self, page, author, entries, day }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${escapeXml(self)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <updated>${timeOf(entries[0]?.day ?? day)}</updated>`,
    ...entries.map((entry) =>
      [
        '  <entry>',
        `    <title>${escapeXml(entry.title)}</title>`,
        `    <id>${escapeXml(entry.link)}</id>`,
        `    <link rel="alternate" type="text/html" href="${escapeXml(entry.link)}"/>`,
        `    <updated>${timeOf(entry.day)}</updated>`,
        `    <summary>${escapeXml(entry.summary)}</summary>`,
        '  </entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}

const timeOf = (day: string): string => `${day}T00:00:00+09:00`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
