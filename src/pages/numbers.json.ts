import type { APIRoute } from 'astro';
import { listedNumbers } from '../components/directory.ts';

/** The numbers that have a page, for the checker to look up: digits and whether they are foreign. */
export const GET: APIRoute = async () => {
  const numbers = (await listedNumbers()).map(({ digits, international }) => ({
    digits,
    ...(international ? { international } : {}),
  }));
  return new Response(JSON.stringify(numbers), {
    headers: { 'content-type': 'application/json' },
  });
};
