import type { APIRoute, GetStaticPaths } from 'astro';
import { localeParam, localesWith } from '../../../../loaders/locale-paths.ts';
import { practiceFile } from '../../../../loaders/practice.ts';

export const getStaticPaths = (() =>
  Promise.all(
    localesWith('/practice/').map(async (locale) => {
      const { name, body } = await practiceFile(locale);
      return { params: { ...localeParam(locale), file: name }, props: { body } };
    }),
  )) satisfies GetStaticPaths;

/** The messages of the practice; loaded once and kept for offline use. */
export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json' } });
