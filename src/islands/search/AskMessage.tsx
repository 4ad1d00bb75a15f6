import { search } from '../../i18n/client/search.ts';

/** Asks whether what is looked for was received, and leaves it to the reader. */
export function AskMessage({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <section class="search-part panel" data-doubt="">
      <p>{search.doubt.text}</p>
      <button type="button" class="button" onClick={onCheck}>
        {search.doubt.check}
      </button>
    </section>
  );
}
