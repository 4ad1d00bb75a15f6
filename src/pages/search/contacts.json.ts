import type { APIRoute } from 'astro';
import { searchContacts } from '../../components/search.ts';

/** Whom to ask, for the search: found by name, by purpose and by number. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchContacts()), {
    headers: { 'content-type': 'application/json' },
  });
