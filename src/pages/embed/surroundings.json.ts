import type { APIRoute } from 'astro';
import { checkerProps } from '../../loaders/checker.ts';
import { ORIGINAL } from '../../locales/index.ts';

/** What the checker needs to know around it, for the folder that others copy; the build takes it away again. */
export const GET: APIRoute = async () => {
  const { contacts, articles, calendar } = await checkerProps('check', ORIGINAL);
  return new Response(JSON.stringify({ contacts, articles, calendar }));
};
