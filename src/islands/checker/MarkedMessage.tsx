import { Fragment } from 'preact';
import type { Sign } from '../../engine/index.ts';
import { card } from '../../i18n/client/checker.ts';
import { originalLang } from '../../i18n/client/locale.ts';
import { type Mark, markUp, type Piece } from './marks.ts';
import { SHOWN } from './Signs.tsx';

interface Props {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The message with its signs highlighted; a number at each highlight leads to the sign. */
export function MarkedMessage({ text, signs, numberOf }: Props) {
  const { parts, cutBefore, cutAfter } = markUp(text, signs);
  const cut = cutBefore || cutAfter || parts.length > 1;
  return (
    <>
      {cut && <p class="soft">{card.messageLong}</p>}
      <div class="message checker-message" lang={originalLang} translate={false}>
        {cutBefore && <p class="checker-omitted">{card.omitted}</p>}
        {parts.map((pieces, index) => (
          <Fragment key={index}>
            {index > 0 && <p class="checker-omitted">{card.omitted}</p>}
            <p>
              <Pieces pieces={pieces} numberOf={numberOf} />
            </p>
          </Fragment>
        ))}
        {cutAfter && <p class="checker-omitted">{card.omitted}</p>}
      </div>
    </>
  );
}

function Pieces({
  pieces,
  numberOf,
  around,
}: {
  readonly pieces: readonly Piece[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The number that the surrounding highlight shows. */
  readonly around?: number;
}) {
  return (
    <>
      {pieces.map((piece, index) => {
        if (typeof piece === 'string') return piece;
        const number = label(piece, numberOf, around);
        return (
          <mark key={index} data-sign={piece.sign} data-n={number}>
            <Pieces
              pieces={piece.pieces}
              numberOf={numberOf}
              around={around ?? number ?? Number.POSITIVE_INFINITY}
            />
          </mark>
        );
      })}
    </>
  );
}

/**
 * One number for each highlighted stretch: that of its weightiest sign. Highlights inside it are numbered only
 * for signs that are not folded away; numbers of all signs at every word would be a row of digits.
 */
function label(
  mark: Mark,
  numberOf: ReadonlyMap<string, number>,
  around: number | undefined,
): number | undefined {
  const own = numberOf.get(mark.sign) ?? Number.POSITIVE_INFINITY;
  if (around !== undefined) return own <= SHOWN && own !== around ? own : undefined;
  const inside = mark.pieces.map((piece) =>
    typeof piece === 'string'
      ? Number.POSITIVE_INFINITY
      : (label(piece, numberOf, undefined) ?? own),
  );
  const lowest = Math.min(own, ...inside);
  return Number.isFinite(lowest) ? lowest : undefined;
}
