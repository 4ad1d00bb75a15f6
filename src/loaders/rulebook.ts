import { getCollection } from 'astro:content';
import base from '../../content/weights/base.json?raw';
import correction from '../../content/weights/correction.json?raw';
import { compileAdvice, compileFoldedAdvice } from '../advice/index.ts';
import {
  compileDetails,
  compileExplanations,
  compileSignbook,
  createEngine,
  type Engine,
  mergeWeights,
  type Rulebook,
  type Verdict,
  type WeightsFile,
} from '../engine/index.ts';
import { wordingRule } from '../i18n/index.ts';
import type { SaidAtOnce, SaidBehind } from '../islands/checker/load.ts';
import type { LocaleCode } from '../locales/index.ts';
import type { Channel } from '../schemas/index.ts';
import { need } from './content.ts';
import { remember } from './remember.ts';

interface SiteEngine {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  /** What the engine says of a message of the content, which stands on several pages. */
  readonly judge: (text: string, channel: Channel | undefined) => Verdict;
  /** What a verdict says of its findings in a language. */
  readonly explain: (code: LocaleCode) => Explained;
}

export interface Explained {
  readonly explanations: SaidAtOnce;
  readonly details: SaidBehind;
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
  const signbook = compileSignbook({
    rules,
    schemes,
    brands,
    lexicon: (await need('lexicon', 'lexicon', 'content/lexicon.yaml')).data,
    hosts: (await need('hosts', 'hosts', 'content/hosts.yaml')).data,
  });
  const weights = mergeWeights(
    JSON.parse(base) as WeightsFile,
    JSON.parse(correction) as WeightsFile,
  );
  const rulebook: Rulebook = { ...signbook, weights };
  const sources = data(await getCollection('sources'));
  const advice = data(await getCollection('advice'));
  const topics = (await need('topics', 'topics', 'content/topics.yaml')).data;
  const engine = createEngine(rulebook);
  const judgeIn = remember((channel: Channel | undefined) =>
    remember((text: string) => engine.check(text, channel ? { channel } : {})),
  );
  return {
    rulebook,
    engine,
    judge: (text, channel) => judgeIn(channel)(text),
    // Pages of a language share what is said in it.
    explain: remember((code: LocaleCode): Explained => {
      const explained = { rules: [...rules, wordingRule(code)], schemes, brands, sources };
      return {
        explanations: {
          ...compileExplanations(explained, code),
          advice: compileAdvice({ advice, topics, brands }, code),
        },
        details: {
          ...compileDetails(explained, code),
          advice: compileFoldedAdvice(advice, code),
        },
      };
    }),
  };
}

const data = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);
