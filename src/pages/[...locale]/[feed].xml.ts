import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { languageOf } from '../../components/language.ts';
import ArticleText from '../../layouts/ArticleText.astro';
import { feedHtml } from '../../layouts/feed-html.ts';
import { articlesIn, siteData } from '../../loaders/content.ts';
import { localePaths } from '../../loaders/locale-paths.ts';

/** `/rss.xml`: every article of a language with its text. A feed names whole addresses, so only a public build has one. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? localePaths('/').map(({ params }) => ({ params: { ...params, feed: 'rss' } }))
    : []) satisfies GetStaticPaths;

/** Midnight in Japan. */
const timeOf = (day: string): Date => new Date(`${day}T00:00:00+09:00`);

export const GET: APIRoute = async ({ site, url: address }) => {
  if (!site) throw new Error('RSS には SITE_URL が要ります。');
  const about = await siteData();
  const { locale, link, articlePage, say } = languageOf({ url: address });
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const articles = (await articlesIn(locale)).sort(
    (a, b) =>
      b.data.published.localeCompare(a.data.published) ||
      a.data.section.localeCompare(b.data.section) ||
      a.data.order - b.data.order,
  );
  return rss({
    title: say(about.name).text,
    description: say(about.description).text,
    site: new URL(link('/'), site),
    customData: `<language>${locale.lang}</language>`,
    items: await Promise.all(
      articles.map(async (entry) => {
        const page = new URL(articlePage(entry.id), site).href;
        const html = await container.renderToString(ArticleText, {
          props: { entry },
          // Tells the parts of the text their language.
          request: new Request(page),
        });
        return {
          title: entry.data.title,
          description: entry.data.answer,
          link: page,
          pubDate: timeOf(entry.data.published),
          content: feedHtml(html, page),
        };
      }),
    ),
  });
};
