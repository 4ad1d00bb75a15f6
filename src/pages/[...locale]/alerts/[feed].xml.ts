import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../../components/language.ts';
import { renderAtom } from '../../../layouts/atom.ts';
import { allAlerts } from '../../../loaders/alerts.ts';
import { buildTime } from '../../../loaders/build-time.ts';
import { siteData } from '../../../loaders/content.ts';
import { localePaths } from '../../../loaders/locale-paths.ts';

/** `/alerts/atom.xml`. A feed names whole addresses, so only a public build has one. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? localePaths('/alerts/').map(({ params }) => ({ params: { ...params, feed: 'atom' } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site, url: address }) => {
  if (!site) throw new Error('Atom には SITE_URL が要ります。');
  const about = await siteData();
  const { alerts: words, alertPage, link, say } = languageOf({ url: address });
  const name = say(about.name).text;
  const whole = (path: string): string => new URL(path, site).href;
  const feed = renderAtom({
    title: `${words.title}｜${name}`,
    self: whole(link('/alerts/atom.xml')),
    page: whole(link('/alerts/')),
    author: name,
    day: buildTime().toISOString().slice(0, 10),
    entries: (await allAlerts()).map((alert) => ({
      link: whole(alertPage(alert)),
      title: say(alert.title).text,
      summary: say(alert.text).text,
      day: alert.day,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
