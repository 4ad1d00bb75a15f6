import type { APIRoute, GetStaticPaths } from 'astro';
import { checkerFiles } from '../../loaders/checker-files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { rulebook, japaneseNote, texts } = await checkerFiles();
  const files = [
    rulebook,
    japaneseNote,
    ...[...texts.values()].flatMap((files) => Object.values(files)),
  ];
  return files.map(({ name, body }) => ({ params: { file: name }, props: { body } }));
};

/** What the checker loads once, keeps for offline use, and asks anew only when its name changes. */
export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json' } });
