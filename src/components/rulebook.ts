import { getCollection } from 'astro:content';
import {
  compileExplanations,
  compileRulebook,
  createEngine,
  type Engine,
  type Explanations,
  type Rulebook,
} from '../engine/index.ts';
import { need } from './content.ts';

interface SiteEngine {
  readonly rulebook: Rulebook;
  readonly explanations: Explanations;
  readonly engine: Engine;
}

let made: Promise<SiteEngine> | undefined;

/** The engine on the site's own content, made once a build: what annotates specimens and rule pages. */
export function siteEngine(): Promise<SiteEngine> {
  // While an editor works the content changes under our feet.
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteEngine> {
  const rules = data(await getCollection('rules'));
  const schemes = data(await getCollection('schemes'));
  const brands = data(await getCollection('brands'));
  const rulebook = compileRulebook({
    rules,
    schemes,
    brands,
    lexicon: (await need('lexicon', 'lexicon', 'content/lexicon.yaml')).data,
    hosts: (await need('hosts', 'hosts', 'content/hosts.yaml')).data,
  });
  const sources = data(await getCollection('sources'));
  const explanations = compileExplanations({ rules, schemes, brands, sources }, 'ja');
  return { rulebook, explanations, engine: createEngine(rulebook) };
}

const data = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);
