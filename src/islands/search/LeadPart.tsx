import { search } from '../../i18n/client/search.ts';
import type { Lead } from '../../search/index.ts';
import { Hotlines } from './ContactHits.tsx';

/** What somebody at a desk would say: the answer, what to do first, and whom to call for it. */
export function LeadPart({ base, lead }: { readonly base: string; readonly lead: Lead }) {
  const { path, title, answer, firstStep, contact } = lead;
  return (
    <section class="search-part search-lead" aria-labelledby="search-lead" data-hit="article">
      <h2 id="search-lead">
        <a href={base + path.replace(/^\//, '')}>{title}</a>
      </h2>
      <p>{answer}</p>
      {firstStep && (
        <p>
          <strong>{search.lead.first}</strong>
          {firstStep}
        </p>
      )}
      {contact?.asOf && <Hotlines contacts={[contact]} />}
    </section>
  );
}
