import type { APIRoute } from 'astro';
import { siteEngine } from '../components/rulebook.ts';
import { shortenNames } from '../engine/index.ts';

/** What the checker judges by: loaded once by the browser and kept for offline use. */
export const GET: APIRoute = async () => {
  const { rulebook } = await siteEngine();
  return new Response(JSON.stringify(shortenNames(rulebook)), {
    headers: { 'content-type': 'application/json' },
  });
};
