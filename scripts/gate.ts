/**
 * Measures the gate of the weights (`content/weights/gate.json`) and writes down what it gives, so that the tests need
 * not measure again until something changes that it depends on: a rule, the corpus, or the code that fits and judges.
 *
 *   npm run gate
 */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/integration/load.ts';
import { readRowsWithCopies } from './fit/augment.ts';
import { gateDigest, measureGate, readGateInput, writeMeasured } from './fit/gate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = await readGateInput(root, await loadContent(root), await readRowsWithCopies(root));
const figures = measureGate(input);
console.log(`${input.rows.length} rows`, figures);
await writeMeasured(root, input.gate, { of: await gateDigest(root, input), figures });
