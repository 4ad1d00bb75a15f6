import { z } from 'zod';
import { day, localized, text } from './common.ts';

const tried = z.strictObject({
  /** Pages that were tried. */
  pages: z.int().nonnegative(),
  /** Breaches that were found. */
  faults: z.int().nonnegative(),
  /** Questions that the tool leaves to people. */
  undecided: z.int().nonnegative(),
});

/** `content/a11y-report.json`: the state of accessibility, written by `npm run a11y:report`. */
export const accessibilityReport = z.strictObject({
  date: day,
  /** Commit whose pages were tried. */
  commit: z.string().regex(/^[0-9a-f]{12}$/),
  tools: z.strictObject({ axe: text, browser: text }),
  kinds: z
    .array(z.strictObject({ kind: text, example: z.string(), light: tried, dark: tried }))
    .min(1),
  /** Kept by hand: what was tried with eyes and hands, and what nobody has tried. */
  byHand: z.array(z.strictObject({ what: localized, on: day })),
  untried: z.array(localized).min(1),
});

export type AccessibilityReport = z.infer<typeof accessibilityReport>;
