import { pageIn, prefix } from '../../i18n/client/locale.ts';
import { practice as words } from '../../i18n/client/practice.ts';
import { addressOfSet, type PracticeSet } from './rounds.ts';

interface Props {
  readonly set: PracticeSet;
  readonly base: string;
  readonly large: boolean;
  readonly onLarge: () => void;
}

/** What somebody needs who shows the practice to others. */
export function Tools({ set, base, large, onLarge }: Props) {
  return (
    <details class="checker-details practice-tools">
      <summary>{words.tools}</summary>
      <div class="stack">
        <p class="practice-on">
          <button type="button" class="button" aria-pressed={large} onClick={onLarge}>
            {large ? words.usual : words.large}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p>
          <a class="lone-link" href={base + pageIn(`practice/${addressOfSet(set)}`)}>
            {words.address}
          </a>
        </p>
        <p class="small">{words.addressHint}</p>
        <p>
          <a class="lone-link" href={`${base}${prefix}for-teachers/`}>
            {words.teachers}
          </a>
        </p>
      </div>
    </details>
  );
}
