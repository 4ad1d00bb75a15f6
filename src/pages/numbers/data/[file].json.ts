import type { APIRoute, GetStaticPaths } from 'astro';
import { listedNumbers } from '../../../components/directory.ts';
import { writeShards } from '../../../search/index.ts';

/** The directory of numbers in small files, one of which answers a whole number; see `search/shards.ts`. */
export const getStaticPaths = (async () => {
  const records = (await listedNumbers()).map(({ digits, international, reports, latest }) => ({
    digits,
    international,
    names: [...new Set(reports.flatMap(({ report }) => report.names))],
    latest,
  }));
  return [...writeShards(records)].map(([file, content]) => ({
    params: { file },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'content-type': 'application/json' } });
