import type { APIRoute, GetStaticPaths } from 'astro';
import { alertPage, url } from '../../components/url.ts';
import { alerts as words } from '../../i18n/ja/alerts.ts';
import { renderAtom } from '../../layouts/atom.ts';
import { allAlerts } from '../../loaders/alerts.ts';
import { buildTime } from '../../loaders/build-time.ts';
import { siteData } from '../../loaders/content.ts';

/** `/alerts/atom.xml`. A feed names whole addresses, so only a public build has one. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'atom' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('Atom には SITE_URL が要ります。');
  const about = await siteData();
  const whole = (path: string): string => new URL(path, site).href;
  const feed = renderAtom({
    title: `${words.title}｜${about.name.ja}`,
    self: whole(url('/alerts/atom.xml')),
    page: whole(url('/alerts/')),
    author: about.name.ja,
    day: buildTime().toISOString().slice(0, 10),
    entries: (await allAlerts()).map((alert) => ({
      link: whole(alertPage(alert)),
      title: alert.title.ja,
      summary: alert.text.ja,
      day: alert.day,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
