import { Fragment } from 'preact';
import type { Sign } from '../../engine/index.ts';
import { card } from '../../i18n/ja/checker.ts';
import { markUp, type Piece } from './marks.ts';

interface Props {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly title: string;
}

/** The reader's own words with what was found in them; what belongs to which sign is told by its number. */
export function MarkedMessage({ text, signs, numberOf, title }: Props) {
  const { parts, cutBefore, cutAfter } = markUp(text, signs);
  const cut = cutBefore || cutAfter || parts.length > 1;
  return (
    <section class="checker-part">
      <h3>{title}</h3>
      {cut && <p class="soft">{card.messageLong}</p>}
      <div class="message checker-message" translate={false}>
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
    </section>
  );
}

function Pieces({
  pieces,
  numberOf,
}: {
  readonly pieces: readonly Piece[];
  readonly numberOf: ReadonlyMap<string, number>;
}) {
  return (
    <>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <mark key={index} data-sign={piece.sign} data-n={numberOf.get(piece.sign)}>
            <Pieces pieces={piece.pieces} numberOf={numberOf} />
          </mark>
        ),
      )}
    </>
  );
}
