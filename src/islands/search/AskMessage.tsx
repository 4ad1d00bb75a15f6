import { search } from '../../i18n/ja/search.ts';

const words = search.doubt;

/** Asks whether what is looked for was received, and leaves it to the reader. */
export function AskMessage({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <section class="search-part panel" data-doubt="">
      <p>{words.text}</p>
      <button type="button" class="button" onClick={onCheck}>
        {words.check}
      </button>
    </section>
  );
}
