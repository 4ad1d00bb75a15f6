import { search as words } from '../../i18n/client/search.ts';

/** A situation that readers are in, and the page for it. */
export interface Situation {
  /** Path from the site's root, without the base it is served under. */
  readonly path: string;
  readonly title: string;
}

/** The situations most asked for: where nothing is asked yet, and where nothing is found. */
export function Situations({
  base,
  situations,
}: {
  readonly base: string;
  readonly situations: readonly Situation[];
}) {
  if (situations.length === 0) return null;
  return (
    <section class="search-part search-situations" aria-labelledby="search-situations">
      <h2 id="search-situations">{words.situations}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without its marks Safari takes it for no list */}
      <ul class="tiles" role="list">
        {situations.map(({ path, title }) => (
          <li key={path}>
            <a href={base + path.replace(/^\//, '')}>
              <span class="tiles__title">{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
