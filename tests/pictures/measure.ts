import type { Page } from '@playwright/test';
import type { Kind, MeasuredCase } from './measured.ts';
import { choosePicture, clearBox, outcomeOf } from './read.ts';
import { score } from './score.ts';

/** What became of one picture of the measured set. */
export interface MeasuredRow {
  readonly name: string;
  readonly kind: Kind;
  /** Missing where the page said that it could not read the picture. */
  readonly read?: string;
  /** Share of the characters that are wrong, 0 or more; 1 where nothing was read. */
  readonly wrong: number;
  /** Level of the true text and of what was read. */
  readonly levels: readonly [string, string | undefined];
  readonly milliseconds: number;
}

/** Share of the pictures of each kind, 0 to 1, whose verdict is that of the true text at least. */
const TARGETS: Readonly<Record<Kind, number>> = {
  shrunk: 0.97,
  photograph: 0.9,
  sideways: 0.9,
  vertical: 0.9,
  unreadable: 0,
};
/** Of what was read so much may be wrong; more is rubbish, and must not be judged. */
const RUBBISH = 0.35;

/**
 * Has the checker read pictures, one after another in one page, and compares.
 *
 * @param page At `/check/`, the tools of text recognition loaded.
 */
export async function* measurePictures(
  page: Page,
  cases: readonly MeasuredCase[],
  draw: (one: MeasuredCase) => Promise<Buffer>,
): AsyncGenerator<MeasuredRow> {
  // Only what compares needs it.
  const { engine } = await import('../engine.ts');
  for (const one of cases) {
    const bytes = await draw(one);
    await clearBox(page);
    const began = performance.now();
    await choosePicture(page, { name: one.kind, format: 'jpeg' }, bytes);
    const read = await outcomeOf(page);
    const milliseconds = performance.now() - began;
    const drawn = one.drawing.messages.join('\n\n');
    const { wrong, characters } = score(drawn, read ?? '');
    yield {
      name: one.name,
      kind: one.kind,
      ...(read === undefined ? {} : { read }),
      wrong: wrong / characters,
      levels: [
        engine.check(drawn).level,
        read === undefined ? undefined : engine.check(read).level,
      ],
      milliseconds,
    };
  }
}

/** One line of the summary. */
export interface KindTotals {
  readonly kind: Kind;
  readonly pictures: number;
  readonly equal: number;
  readonly refused: number;
  /** Rubbish that was judged. */
  readonly rubbish: number;
  /** Mean share of wrong characters in what was read. */
  readonly wrong: number;
  readonly medianMilliseconds: number;
  readonly holds: boolean;
}

/** @returns One for each kind that has pictures. */
export function totalsByKind(rows: readonly MeasuredRow[]): KindTotals[] {
  return (Object.keys(TARGETS) as Kind[]).flatMap((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    if (some.length === 0) return [];
    const read = some.filter((row) => row.read !== undefined);
    const equal = read.filter(({ levels: [one, other] }) => one === other).length;
    const rubbish = read.filter(({ wrong }) => wrong > RUBBISH).length;
    const times = some.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    return {
      kind,
      pictures: some.length,
      equal,
      refused: some.length - read.length,
      rubbish,
      wrong: read.reduce((sum, row) => sum + row.wrong, 0) / Math.max(1, read.length),
      medianMilliseconds: times[times.length >> 1] as number,
      holds: rubbish === 0 && equal >= TARGETS[kind] * some.length,
    };
  });
}
