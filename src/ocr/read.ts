import { areKept, chooseTools, type OcrFiles, receive } from './files.ts';
import { layOutText, type Reading } from './layout.ts';
import { makeSheetAway } from './make-sheet-away.ts';
import { type Framing, pixelsOf } from './picture.ts';
import { openRecogniser, type Recogniser } from './recogniser.ts';

/** Put in by the build (`src/build/ocr.ts`). */
declare const __OCR_FILES__: OcrFiles;

export interface Progress {
  readonly step: 'receive' | 'read';
  /** 0 to 1. */
  readonly share: number;
}

export type ReadingFault = 'not-received' | 'not-possible';

export class ReadingError extends Error {
  readonly fault: ReadingFault;

  constructor(fault: ReadingFault, cause: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** Reads pictures on this device; one at a time. */
export interface PictureReader {
  /** Bytes that have to be received before the first picture: 0 where they are kept from before. */
  missing(): Promise<number>;
  /**
   * @throws {ReadingError} Where the tools cannot be received, or this device cannot run them.
   * @throws The signal's reason, where it was stopped.
   */
  read(
    image: HTMLImageElement,
    framing: Framing,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Reading>;
}

/** Of the progress bar of reading, the sheet takes so much. */
const SHEET_SHARE = 0.2;

/** @param base Path the site is served under, with a slash at its end. */
export function createPictureReader(base: string): PictureReader {
  let recogniser: Recogniser | undefined;
  const able = typeof WebAssembly === 'object' && typeof Worker === 'function';
  const tools = able ? chooseTools(__OCR_FILES__, base) : undefined;
  const { version } = __OCR_FILES__;

  const ready = async (
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Recogniser> => {
    if (recogniser) return recogniser;
    if (!tools) throw new ReadingError('not-possible', undefined);
    await receive(tools, version, signal, (share) => onProgress({ step: 'receive', share })).catch(
      failedAs('not-received', signal),
    );
    recogniser = await openRecogniser(tools, signal).catch(failedAs('not-possible', signal));
    return recogniser;
  };

  return {
    async missing() {
      if (!tools || recogniser || (await areKept(tools, version))) return 0;
      return tools.sent;
    },
    async read(image, framing, signal, onProgress) {
      const reader = await ready(signal, onProgress);
      const close = (): void => {
        recogniser = undefined;
        reader.close();
      };
      signal.addEventListener('abort', close, { once: true });
      try {
        onProgress({ step: 'read', share: 0 });
        const { picture, blocks } = await makeSheetAway(pixelsOf(image, framing), signal);
        signal.throwIfAborted();
        if (blocks.length === 0) return { text: '', doubtful: [] };
        onProgress({ step: 'read', share: SHEET_SHARE });
        const reading = reader.recognise(picture, (share) =>
          onProgress({ step: 'read', share: SHEET_SHARE + share * (1 - SHEET_SHARE) }),
        );
        return layOutText(await stoppable(reading, signal), blocks);
      } catch (error) {
        close();
        return failedAs('not-possible', signal)(error);
      } finally {
        signal.removeEventListener('abort', close);
      }
    },
  };
}

/** A worker that was ended answers no more. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    ),
  ]);
}

function failedAs(fault: ReadingFault, signal: AbortSignal): (cause: unknown) => never {
  return (cause) => {
    signal.throwIfAborted();
    throw new ReadingError(fault, cause);
  };
}
