import { type Found, readPicture, type Writing } from './attempts.ts';
import { areKept, chooseTools, type OcrFiles, receive, type Tools } from './files.ts';
import { makeSheetAway } from './make-sheet-away.ts';
import { type Framing, pixelsOf } from './picture.ts';
import { openRecogniser, type Recogniser } from './recogniser.ts';

/** Put in by the build (`src/integration/ocr.ts`). */
declare const __OCR_FILES__: OcrFiles;

/** What is being done; `receive-down` is the model for lines that run down. */
export interface Progress {
  readonly step: 'receive' | 'receive-down' | 'read';
  /** 0 to 1. */
  readonly share: number;
}

export type ReadingFault = 'not-received' | 'not-possible' | 'not-readable' | 'nothing-found';

export class ReadingError extends Error {
  readonly fault: ReadingFault;

  constructor(fault: ReadingFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** Reads pictures on this device; one at a time. */
export interface PictureReader {
  /** Bytes that have to be received before the first picture: 0 where they are kept from before. */
  missing(): Promise<number>;
  /**
   * Reads a picture, whichever way it lies.
   *
   * @throws {ReadingError} Where the tools cannot be received, or this device cannot run them; where there are
   *   no letters, or what was read is not to be trusted.
   * @throws The signal's reason, where it was stopped.
   */
  read(
    image: HTMLImageElement,
    framing: Framing,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Found>;
}

/** Of the progress of one attempt, the sheet takes so much. */
const SHEET_SHARE = 0.2;
/** Of what is left of the progress bar, an attempt takes so much: nobody knows how many there will be. */
const ATTEMPT_SHARE = 0.7;

/** @param base Path the site is served under, with a slash at its end. */
export function createPictureReader(base: string): PictureReader {
  const able = typeof WebAssembly === 'object' && typeof Worker === 'function';
  const tools = able ? chooseTools(__OCR_FILES__, base) : undefined;
  const recognisers = keepRecognisers(tools);

  return {
    async missing() {
      if (!tools || recognisers.isReady('along')) return 0;
      return (await areKept(tools, __OCR_FILES__.version, 'along')) ? 0 : tools.needs.along.sent;
    },
    async read(image, framing, signal, onProgress) {
      await recognisers.ready('along', signal, onProgress);
      signal.addEventListener('abort', recognisers.close, { once: true });
      try {
        const found = await readHere(image, framing, recognisers, signal, onProgress);
        if (found.text === '') throw new ReadingError('nothing-found');
        if (!found.readable) throw new ReadingError('not-readable');
        return found;
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ReadingError) throw error;
        recognisers.close();
        throw new ReadingError('not-possible', error);
      } finally {
        signal.removeEventListener('abort', recognisers.close);
        recognisers.closeRare();
      }
    },
  };
}

async function readHere(
  image: HTMLImageElement,
  framing: Framing,
  recognisers: Recognisers,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Found> {
  const pixels = pixelsOf(image, framing);
  let from = 0;
  const tell = (share: number): void =>
    onProgress({ step: 'read', share: from + (1 - from) * ATTEMPT_SHARE * share });
  return readPicture({
    async makeSheet(turns) {
      tell(0);
      const sheet = await makeSheetAway(pixels, turns, signal);
      signal.throwIfAborted();
      tell(SHEET_SHARE);
      return sheet;
    },
    async recognise(picture, writing) {
      const recogniser = await recognisers.ready(writing, signal, onProgress);
      const reading = recogniser.recognise(picture, (share) =>
        tell(SHEET_SHARE + share * (1 - SHEET_SHARE)),
      );
      const lines = await stoppable(reading, signal);
      from += (1 - from) * ATTEMPT_SHARE;
      return lines;
    },
  });
}

/** Recognisers that are ready, one for each way of writing. */
interface Recognisers {
  isReady(writing: Writing): boolean;
  ready(
    writing: Writing,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Recogniser>;
  readonly close: () => void;
  /** Few pictures need it, and phones have no memory to spare. */
  closeRare(): void;
}

function keepRecognisers(tools: Tools | undefined): Recognisers {
  const opened = new Map<Writing, Recogniser>();
  const close = (writing: Writing): void => {
    opened.get(writing)?.close();
    opened.delete(writing);
  };
  return {
    isReady: (writing) => opened.has(writing),
    async ready(writing, signal, onProgress) {
      const known = opened.get(writing);
      if (known) return known;
      if (!tools) throw new ReadingError('not-possible');
      const step = writing === 'down' ? 'receive-down' : 'receive';
      await receive(tools, __OCR_FILES__.version, writing, signal, (share) =>
        onProgress({ step, share }),
      ).catch(failedAs('not-received', signal));
      const recogniser = await openRecogniser(tools, writing, signal).catch(
        failedAs('not-possible', signal),
      );
      opened.set(writing, recogniser);
      return recogniser;
    },
    close: () => {
      close('along');
      close('down');
    },
    closeRare: () => close('down'),
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
