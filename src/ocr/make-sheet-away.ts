import { type Pixels, turnPixels } from './pixels.ts';
import { makeSheet, type Sheet } from './sheet.ts';

/**
 * Makes the sheet in a worker of its own, or here where the browser has none for modules.
 *
 * @param turns Quarter turns to the right before it is made, 0 to 3.
 */
export async function makeSheetAway(
  pixels: Pixels,
  turns: number,
  signal: AbortSignal,
): Promise<Sheet> {
  let worker: Worker | undefined;
  try {
    const started = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
    worker = started;
    return await new Promise<Sheet>((resolve, reject) => {
      started.onmessage = ({ data }: MessageEvent<Sheet>) => resolve(data);
      started.onerror = reject;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      started.postMessage(turnPixels(pixels, turns));
    });
  } catch {
    signal.throwIfAborted();
    return makeSheet(turnPixels(pixels, turns));
  } finally {
    worker?.terminate();
  }
}
