/** Reads the text of a picture on the reader's own device; nothing of it leaves the browser. */
export type { Found } from './attempts.ts';
export type { OcrFile, OcrFiles } from './files.ts';
export type { Reading } from './layout.ts';
export type { Span } from './letters.ts';
export {
  drawPicture,
  type Framing,
  openPicture,
  PictureError,
  type PictureFault,
  turnFraming,
  WHOLE,
} from './picture.ts';
export {
  createPictureReader,
  type PictureReader,
  type Progress,
  ReadingError,
  type ReadingFault,
} from './read.ts';
