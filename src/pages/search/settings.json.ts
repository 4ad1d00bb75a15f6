import type { APIRoute } from 'astro';
import { searchSettings } from '../../loaders/search.ts';

/** What the search dialog needs to know of the site, read when it is opened. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchSettings()), {
    headers: { 'content-type': 'application/json' },
  });
