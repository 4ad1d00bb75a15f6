declare module 'virtual:numbers' {
  /** Reads what the files of `content/numbers` hold, checked; the build makes the module (`src/integration/number-module.ts`). */
  export function readNumbers(): readonly import('../schemas/index.ts').ReportedNumber[];
}
