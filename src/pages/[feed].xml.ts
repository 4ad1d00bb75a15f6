import { loadRenderers } from 'astro:container';
import { getCollection } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { articlePage, url } from '../components/url.ts';
import ArticleText from '../layouts/ArticleText.astro';
import { feedHtml } from '../layouts/feed-html.ts';
import { siteData } from '../loaders/content.ts';

/** `/rss.xml`: every article with its text. A feed names whole addresses, so only a public build has one. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'rss' } }] : []) satisfies GetStaticPaths;

/** Midnight in Japan. */
const timeOf = (day: string): Date => new Date(`${day}T00:00:00+09:00`);

export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('RSS には SITE_URL が要ります。');
  const about = await siteData();
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const articles = (await getCollection('articles', ({ id }) => !id.includes('/'))).sort(
    (a, b) =>
      b.data.published.localeCompare(a.data.published) ||
      a.data.section.localeCompare(b.data.section) ||
      a.data.order - b.data.order,
  );
  return rss({
    title: about.name.ja,
    description: about.description.ja,
    site: new URL(url('/'), site),
    customData: '<language>ja</language>',
    items: await Promise.all(
      articles.map(async (entry) => {
        const link = new URL(articlePage(entry.id), site).href;
        const html = await container.renderToString(ArticleText, { props: { entry } });
        return {
          title: entry.data.title,
          description: entry.data.answer,
          link,
          pubDate: timeOf(entry.data.published),
          content: feedHtml(html, link),
        };
      }),
    ),
  });
};
