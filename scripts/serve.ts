/**
 * Serves the built site on http://localhost:4321 with the headers a host would send. `PORT`, `BASE_PATH`
 * (what it was built for) and `DIST` (where it was built) say otherwise.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '../src/integration/serve.ts';

const base = process.env.BASE_PATH ?? '/';
const port = Number(process.env.PORT ?? 4321);
const { url } = await serve(
  process.env.DIST ?? fileURLToPath(new URL('../dist', import.meta.url)),
  port,
  base.endsWith('/') ? base : `${base}/`,
);
console.log(`そのSMS、待った: ${url}`);
