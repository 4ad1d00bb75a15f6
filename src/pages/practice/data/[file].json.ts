import type { APIRoute, GetStaticPaths } from 'astro';
import { practiceFile } from '../../../loaders/practice.ts';

export const getStaticPaths = (async () => {
  const { name, body } = await practiceFile();
  return [{ params: { file: name }, props: { body } }];
}) satisfies GetStaticPaths;

/** The messages of the practice; loaded once and kept for offline use. */
export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json' } });
