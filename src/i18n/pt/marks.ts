/** Marks between pieces that are no sentence of their own. */
export const marks = {
  open: ' (',
  close: ')',
  comma: ', ',
  colon: ': ',
  stop: '. ',
  between: ' / ',
  bullet: ' • ',
} as const;
