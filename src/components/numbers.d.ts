/** Every file of `content/numbers`, checked; the build makes the module (`build/number-module.ts`). */
declare module 'virtual:numbers' {
  export const numbers: readonly {
    /** The file's name without its ending. */
    readonly id: string;
    readonly data: import('../schemas/index.ts').ReportedNumber;
  }[];
}
