import { z } from 'zod';
import { asks, day, id, text } from './common.ts';
import { figures } from './figures.ts';

/** Groups of situations, in the order in which pages show them. */
export const SITUATION_GROUPS = ['contacted', 'paid', 'given', 'worried'] as const;

/** Frontmatter of `content/articles/<locale>/<id>.mdx`. The file name is the id and the address. */
export const article = z
  .strictObject({
    /** As the reader would say it. */
    title: text,
    /** Label of buttons and lists; short enough for half a phone's width. */
    short: text,
    /** The answer in one sentence; leads the page and is its description. */
    answer: text,
    /** What to do first, as somebody at a desk would say it; the search shows it with the answer. */
    firstStep: text.optional(),
    /** Whom to call for it. */
    call: id.optional(),
    /** How people ask for the page; found by, never shown. Every Japanese article has them. */
    asks: asks.optional(),
    section: z.enum(['situation', 'understanding', 'prevention', 'help', 'about']),
    /** Under which heading a situation stands; of situations alone. */
    group: z.enum(SITUATION_GROUPS).optional(),
    /** Position within the section. */
    order: z.int(),
    published: day,
    reviewed: day,
    /** Of a translation: the day of which it is. */
    translated: day.optional(),
    /** Where the page tells figures that age: of which day the newest are. */
    figures: figures.optional(),
    /** Every source the page cites, in the order of the list at its end. */
    sources: z.array(id),
    /** The page to read next. */
    next: id.optional(),
    related: z.array(id).default([]),
    /** Long pages get a table of contents. */
    contents: z.boolean().default(false),
    /** Headings of the third level are questions, and what follows them their answers. */
    questions: z.boolean().default(false),
  })
  .refine(({ section, group }) => section !== 'situation' || group !== undefined, {
    path: ['section'],
    message: `situation の記事には group が要ります（${SITUATION_GROUPS.join('、')}）`,
    when: bothRead,
  })
  .refine(({ section, group }) => section === 'situation' || group === undefined, {
    path: ['group'],
    message: 'section が situation でない記事に group は書きません',
    when: bothRead,
  });

/** Whether section and group can be compared, whatever else is wrong with the head. */
function bothRead({ issues }: z.core.ParsePayload): boolean {
  return !issues.some(
    ({ path = [] }) => path.length === 0 || path[0] === 'section' || path[0] === 'group',
  );
}

export type Article = z.infer<typeof article>;
