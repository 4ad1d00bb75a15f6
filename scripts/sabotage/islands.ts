import { type Sabotage, within } from './sabotage.ts';

/** What runs in the page: the checker, the search box, pictures. */
export const islands: readonly Sabotage[] = [
  ...within('src/islands/checker/judge.ts', 'unit src/islands', [
    ['an old question is answered', '    if (mine !== ticket) return;\n', ''],
    [
      'a fault in judging is a verdict never given',
      "} catch {\n      if (mine === ticket) publish({ phase: 'failed' });\n    }\n  }",
      '} catch {}\n  }',
    ],
    ['a long message stops the page', 'if (!isCostly(text)) return here();', 'return here();'],
    ['an empty box is judged', "question.text.trim() === ''", 'false'],
  ]),
  ...within('src/islands/checker/marks.ts', 'unit src/islands', [
    ['a cut halves a character', 'code >= 0xdc00 && code <= 0xdfff', 'false'],
    ['a thousand marks are drawn', 'MOST_MARKS = 300', 'MOST_MARKS = 300_000'],
    ['every place of a long message is shown', 'MOST_PARTS = 12', 'MOST_PARTS = 1_200'],
  ]),
  ...within('src/islands/checker/compose-summary.ts', 'unit src/islands', [
    ['two digits are hidden', 'const HIDE = 4;', 'const HIDE = 2;'],
    ['a cut halves a character of the summary', ".replace(/[\\ud800-\\udbff]$/, '')", ''],
    ['links go on in the summary', '.replace(ADDRESS, defangLink)', ''],
  ]),
  ...within('src/islands/checker/defang.ts', 'unit src/islands', [
    ['a mail address goes on', "    .replaceAll('@', '(at)')", ''],
  ]),
  ...within('src/islands/checker/announce.ts', 'unit src/islands', [
    [
      'a lone link is announced as nothing found',
      "if (verdict.nothing === 'link-only') return status.linkOnly;",
      '',
    ],
  ]),
  ...within('src/islands/checker/view.ts', 'unit src/islands', [
    [
      '#9110 calls nobody',
      "encodeURIComponent(phone.replaceAll('-', ''))",
      "phone.replaceAll('-', '')",
    ],
  ]),
  ...within('src/islands/search/address.ts', 'unit src/islands', [
    [
      'a query goes to the server',
      '`#q=${encodeURIComponent(query)}`',
      '`?q=${encodeURIComponent(query)}`',
    ],
  ]),
  ...within('src/islands/private-attributes.ts', 'e2e services', [
    ['keyboards learn the query', "autocomplete: 'off'", "autocomplete: 'on'"],
    ['spelling is asked of others', "spellcheck: 'false'", "spellcheck: 'true'"],
    ['the query is translated', "translate: 'no'", "translate: 'yes'"],
  ]),
  ...within('src/embed/element.ts', 'e2e embed', [
    [
      'a page of others hears what is typed',
      '(event) => event.stopPropagation()',
      '(event) => event.preventDefault',
    ],
  ]),
  ...within('src/embed/embed.css', 'e2e embed', [
    ['styles of the page get in', 'all: initial;', 'display: block;'],
  ]),
  ...within('src/islands/checker/MarkedMessage.tsx', 'e2e services', [
    [
      'the message is translated',
      'message checker-message" lang={originalLang} translate={false}',
      'message checker-message" lang={originalLang}',
    ],
  ]),
  ...within('src/search/once.ts', 'unit src/islands', [
    ['a fault is kept for good', 'begun = undefined;', ''],
  ]),
  ...within('src/islands/load-json.ts', 'unit src/islands', [
    ['an error page is data', 'if (!response.ok) throw', 'if (false) throw'],
  ]),
  ...within('src/islands/trusted-types.ts', 'unit src/islands', [
    ['a worker of another host may start', 'href.startsWith(home) &&', ''],
  ]),
  ...within('src/ocr/files.ts', 'unit src/ocr', [
    ['half a file is kept', 'if (content.size < bytes) throw', 'if (false) throw'],
  ]),
];
