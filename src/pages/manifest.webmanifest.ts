import type { APIRoute } from 'astro';
import { speak } from '../components/language.ts';
import { url } from '../components/url.ts';
import { siteData } from '../loaders/content.ts';
import { ORIGINAL } from '../locales/index.ts';
import { SHARE_FIELDS, SHARE_PATH } from '../offline/index.ts';

/** What a phone needs to keep the site like an app. The icons are drawn by `integration/icons.ts`. */
export const GET: APIRoute = async () => {
  const about = await siteData();
  const { site, offline, locale, say } = speak(ORIGINAL);
  const name = say(about.name).text;
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: url(`/icons/${name}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const screenshot = (name: string, sizes: string, form: 'narrow' | 'wide', label: string) => ({
    src: url(`/screenshots/${name}.webp`),
    sizes,
    type: 'image/webp',
    form_factor: form,
    label,
  });
  const shortcut = (path: string, name: string) => ({
    name,
    url: url(path),
    icons: [icon('icon', 192, 'any')],
  });
  const { images, ...fields } = SHARE_FIELDS;
  const words = offline.app;
  return new Response(
    JSON.stringify({
      id: url('/'),
      name,
      short_name: name,
      description: say(about.description).text,
      lang: locale.lang,
      dir: 'ltr',
      start_url: url('/'),
      scope: url('/'),
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#ffffff',
      categories: ['utilities', 'security'],
      icons: [
        icon('icon', 192, 'any'),
        icon('icon', 512, 'any'),
        icon('maskable', 192, 'maskable'),
        icon('maskable', 512, 'maskable'),
      ],
      screenshots: [
        screenshot('home', '720x1480', 'narrow', site.home.title),
        screenshot('verdict', '720x1480', 'narrow', words.verdict),
        screenshot('wide', '1280x800', 'wide', words.verdict),
      ],
      shortcuts: [shortcut('/check/', site.check.title), shortcut('/search/', words.findNumber)],
      share_target: {
        action: url(SHARE_PATH),
        method: 'POST',
        enctype: 'multipart/form-data',
        params: { ...fields, files: [{ name: images, accept: ['image/*'] }] },
      },
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
