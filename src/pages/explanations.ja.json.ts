import type { APIRoute } from 'astro';
import { siteEngine } from '../components/rulebook.ts';

/** What a verdict says of its findings, in Japanese; the rulebook itself knows no language. */
export const GET: APIRoute = async () => {
  const { explanations } = await siteEngine();
  return new Response(JSON.stringify(explanations), {
    headers: { 'content-type': 'application/json' },
  });
};
