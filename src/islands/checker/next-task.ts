/** Lets the browser answer the reader before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
