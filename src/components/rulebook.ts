import { getCollection } from 'astro:content';
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
  const rulebook = compileRulebook({
    rules: data(await getCollection('rules')),
    schemes: data(await getCollection('schemes')),
    brands: data(await getCollection('brands')),
    sources: data(await getCollection('sources')),
    lexicon: (await need('lexicon', 'lexicon', 'content/lexicon.yaml')).data,
    hosts: (await need('hosts', 'hosts', 'content/hosts.yaml')).data,
  });
  return { rulebook, engine: createEngine(rulebook) };
}

const data = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);
