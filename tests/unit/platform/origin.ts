import type ts from 'typescript';

/** The files that declare what a browser provides. */
export const WHERE_BROWSER = /typescript\/lib\/lib\.(?:dom|webworker|scripthost)/;

/** Whether something is declared in one of the files so named. */
export const isOf = (symbol: ts.Symbol | undefined, where: RegExp): boolean =>
  symbol?.declarations?.some((one) => where.test(one.getSourceFile().fileName)) ?? false;
