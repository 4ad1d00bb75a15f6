/** Serves the built site on http://localhost:4321 with the headers a host would send. */
import { serve } from '../src/build/serve.ts';

const base = process.env.BASE_PATH ?? '/';
const port = Number(process.env.PORT ?? 4321);
const { url } = await serve(
  new URL('../dist', import.meta.url).pathname,
  port,
  base.endsWith('/') ? base : `${base}/`,
);
console.log(`そのSMS、待った: ${url}`);
