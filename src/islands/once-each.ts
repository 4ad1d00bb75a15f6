import { once } from '../search/once.ts';

/** Makes what does a work once for each name; what failed is forgotten, so that the next call tries again. */
export function onceEach<T>(): (name: string, work: () => Promise<T>) => Promise<T> {
  const works = new Map<string, () => Promise<T>>();
  return (name, work) => {
    const known = works.get(name) ?? once(work);
    works.set(name, known);
    return known();
  };
}
