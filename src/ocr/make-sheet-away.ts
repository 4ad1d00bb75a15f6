import type { Pixels } from './pixels.ts';
import { makeSheet, type Sheet } from './sheet.ts';

/** Makes the sheet in a worker of its own, or here where the browser has none for modules. */
export async function makeSheetAway(pixels: Pixels, signal: AbortSignal): Promise<Sheet> {
  let worker: Worker | undefined;
  try {
    const started = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
    worker = started;
    return await new Promise<Sheet>((resolve, reject) => {
      started.onmessage = ({ data }: MessageEvent<Sheet>) => resolve(data);
      started.onerror = reject;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      started.postMessage(pixels);
    });
  } catch {
    signal.throwIfAborted();
    return makeSheet(pixels);
  } finally {
    worker?.terminate();
  }
}
