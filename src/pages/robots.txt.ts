import type { APIRoute } from 'astro';
import { url } from '../components/url.ts';

/**
 * Robots may read everything but what other programs and other sites copy; pages to be left out of an index
 * say so themselves.
 */
export const GET: APIRoute = ({ site }) => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    `Disallow: ${url('/data/')}`,
    `Disallow: ${url('/embed/sms-matta')}`,
  ];
  if (site) lines.push('', `Sitemap: ${new URL(url('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
