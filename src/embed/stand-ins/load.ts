import type { FoldedAdvice } from '../../advice/index.ts';
import { type Details, prepareEngine } from '../../engine/index.ts';
import { Done } from '../../islands/checker/Done.tsx';
import type * as OfTheSite from '../../islands/checker/load.ts';
import type { SaidAtOnce } from '../../islands/checker/load.ts';
import { nextTask } from '../../islands/checker/next-task.ts';
import { onceEach } from '../../islands/once-each.ts';

/** What is judged by and what is said, as modules: pages of others may forbid every request but for scripts. */
const MODULES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  rulebook: () => import('virtual:embed/rulebook'),
  'explanations-ja': () => import('virtual:embed/explanations-ja'),
  'details-ja': () => import('virtual:embed/details-ja'),
};

async function read<T>(name: string): Promise<T> {
  const load = MODULES[name];
  if (!load) throw new Error(`no module ${name}`);
  return (await load()).default as T;
}

/** @param files Names of the modules. */
export const download: typeof OfTheSite.download = (files) =>
  Promise.all([
    read<OfTheSite.Ready['rulebook']>(files.rulebook),
    read<SaidAtOnce>(files.explanations),
  ]);

const ready = onceEach<OfTheSite.Ready>();

/** The engine, made once for all boxes of a page; what failed is tried again at the next call. */
export const loadEngine: typeof OfTheSite.loadEngine = (files) =>
  ready(files.rulebook, async () => {
    const [rulebook, explanations] = await download(files);
    const engine = await prepareEngine(rulebook, nextTask);
    return { Done, engine, rulebook, explanations, advice: explanations.advice };
  });

/** The texts that are folded away at first. */
export const loadDetails: typeof OfTheSite.loadDetails = (files) =>
  read<Details & { readonly advice: FoldedAdvice }>(files.details);
