import type { APIRoute } from 'astro';
import { siteEngine } from '../components/rulebook.ts';

/** What the checker judges by: loaded once by the browser and kept for offline use. */
export const GET: APIRoute = async () => {
  const { rulebook } = await siteEngine();
  return new Response(JSON.stringify(rulebook), {
    headers: { 'content-type': 'application/json' },
  });
};
