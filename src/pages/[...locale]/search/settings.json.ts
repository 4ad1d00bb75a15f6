import type { APIRoute } from 'astro';
import { languageOf } from '../../../components/language.ts';
import { localePaths } from '../../../loaders/locale-paths.ts';
import { searchSettings } from '../../../loaders/search.ts';

export const getStaticPaths = () => localePaths('/search/settings.json');

/** What the search dialog needs to know of the site, read when it is opened. */
export const GET: APIRoute = async ({ url }) =>
  new Response(JSON.stringify(await searchSettings(languageOf({ url }).locale)), {
    headers: { 'content-type': 'application/json' },
  });
