/**
 * Writes `src/phone/area-codes.ts`, the packed tables of area codes, from the lists in `scripts/numbering/`.
 *
 *   node scripts/numbering.ts
 *
 * The lists follow two documents that the ministry brings up to date
 * (https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/): whoever updates them edits the lists, and
 * the days in their heads, and runs this. The documents are spreadsheets, which it does not read; the lists as they
 * were first written down are the tables of 2025-08 unpacked, and were not compared with the documents again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { renderAreaCodes } from './numbering/render.ts';

parseArgs();
const read = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');
const text = renderAreaCodes(
  await read('numbering/area-codes.txt'),
  await read('numbering/shorter-codes.txt'),
);
await writeFile(new URL('../src/phone/area-codes.ts', import.meta.url), text);
