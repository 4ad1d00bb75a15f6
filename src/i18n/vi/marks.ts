/** Marks between pieces that are no sentence of their own, with the spaces they need. */
export const marks = {
  open: ' (',
  close: ') ',
  comma: ', ',
  colon: ': ',
  stop: '. ',
  between: ' / ',
  bullet: '- ',
} as const;
