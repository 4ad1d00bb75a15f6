/** Does a work once; what failed is forgotten, so that the next call tries again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    if (begun) return begun;
    const mine = work();
    begun = mine;
    mine.catch(() => {
      begun = undefined;
    });
    return mine;
  };
}
