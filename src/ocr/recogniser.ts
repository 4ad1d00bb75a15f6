import Tesseract from 'tesseract.js';
import type { Writing } from './attempts.ts';
import { MODELS, type Tools } from './files.ts';
import type { Line } from './letters.ts';
import type { Grey } from './pixels.ts';
import { type TesseractPage, toLines } from './tesseract-lines.ts';

/** A device that has not made the recogniser ready by then, in milliseconds, will not. */
const PATIENCE = 60_000;

/** Tesseract's modes for one block of text, of lines below one another or of columns (`PSM` of tesseract.js). */
const SINGLE_BLOCK: Readonly<Record<Writing, string>> = { along: '6', down: '5' };

export interface Recogniser {
  /** @param onProgress Told the share read, 0 to 1. */
  recognise(sheet: Grey, onProgress: (share: number) => void): Promise<Line[]>;
  close(): void;
}

/**
 * Makes Tesseract ready in a worker of its own, from files of this site alone.
 *
 * @throws Where this device cannot run it.
 */
export async function openRecogniser(
  tools: Tools,
  writing: Writing,
  signal: AbortSignal,
): Promise<Recogniser> {
  let tell: (share: number) => void = () => {};
  const opening = Tesseract.createWorker(MODELS[writing], Tesseract.OEM.LSTM_ONLY, {
    workerPath: tools.folder + tools.worker,
    workerBlobURL: false,
    corePath: tools.folder + tools.core,
    langPath: tools.folder.replace(/\/$/, ''),
    // The files are kept by this site's own cache.
    cacheMethod: 'none',
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') tell(progress);
    },
    errorHandler: () => {
      // Told by the promise of each job.
    },
  });
  const worker = await inTime(opening, signal).catch((error: unknown) => {
    opening.then(
      (late) => late.terminate(),
      () => {},
    );
    throw error;
  });
  await worker.setParameters({
    tessedit_pageseg_mode: SINGLE_BLOCK[writing] as Tesseract.PSM,
    // Without it Japanese characters get a space between each other.
    preserve_interword_spaces: '1',
  });
  return {
    async recognise(sheet, onProgress) {
      tell = onProgress;
      const { data } = await worker.recognize(
        new Blob([toPgm(sheet)]),
        {},
        { text: false, blocks: true },
      );
      return toLines(data as TesseractPage);
    },
    close: () => void worker.terminate(),
  };
}

/** A portable grey map, the plainest form that Tesseract's picture library reads. */
function toPgm({ width, height, data }: Grey): ArrayBuffer {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file.buffer;
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not ready in time')), PATIENCE);
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
}
