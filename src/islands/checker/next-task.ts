/**
 * Lets the browser answer the reader before the work goes on.
 *
 * Safari and older browsers have no `scheduler.yield`; there a timer does, which waits 4 ms behind some others.
 */
export const nextTask = (): Promise<void> =>
  globalThis.scheduler?.yield === undefined
    ? new Promise((done) => setTimeout(done))
    : scheduler.yield();
