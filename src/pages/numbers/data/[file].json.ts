import type { APIRoute, GetStaticPaths } from 'astro';
import { theDirectory } from '../../../loaders/directory.ts';

/** The directory of numbers in small files, one of which answers a whole number; see `search/shards.ts`. */
export const getStaticPaths = (async () =>
  [...(await theDirectory()).shards].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'content-type': 'application/json' } });
