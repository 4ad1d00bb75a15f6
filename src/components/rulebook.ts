import { type CollectionKey, getCollection } from 'astro:content';
import { compileRulebook, createEngine, type Engine, type Rulebook } from '../engine/index.ts';
import { need } from './content.ts';

let made: Promise<{ rulebook: Rulebook; engine: Engine }> | undefined;

/** The engine on the site's own content, made once a build: what annotates specimens and rule pages. */
export function siteEngine(): Promise<{ rulebook: Rulebook; engine: Engine }> {
  // While an editor works the content changes under our feet.
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<{ rulebook: Rulebook; engine: Engine }> {
  const all = async <C extends CollectionKey>(collection: C) =>
    (await getCollection(collection)).map((entry) => entry.data);
  const rulebook = compileRulebook({
    rules: await all('rules'),
    schemes: await all('schemes'),
    brands: await all('brands'),
    sources: await all('sources'),
    lexicon: (await need('lexicon', 'lexicon', 'content/lexicon.yaml')).data,
    hosts: (await need('hosts', 'hosts', 'content/hosts.yaml')).data,
  });
  return { rulebook, engine: createEngine(rulebook) };
}
