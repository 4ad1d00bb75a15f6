import { expect, test } from 'vitest';
import { headerRules } from './headers.ts';
import { renderNginx } from './nginx.ts';
import { parseRedirects, redirects, renderRedirects } from './redirects.ts';

const rules = headerRules("default-src 'none'; script-src 'self' 'sha256-abc='", '/matta/');
const text = renderNginx(rules, redirects('/matta/'), '/matta/');
const blocks = text.split(/^(?=location )/m).slice(1);
const named = (start: string): string => blocks.find((block) => block.startsWith(start)) ?? '';

test('every block sends every header: with files, with errors, and with the way elsewhere', () => {
  expect(blocks.filter((block) => block.includes('return 302')).length).toBeGreaterThan(3);
  for (const block of blocks) {
    for (const [name, value] of rules[0]?.headers ?? []) {
      if (name === 'Cache-Control' && block.includes('immutable')) continue;
      if (name === 'Cross-Origin-Resource-Policy' && block.includes('/embed/sms-matta')) {
        expect(block).toContain(`add_header ${name} "cross-origin";`);
        continue;
      }
      expect(block).toContain(`add_header ${name} "${value}" always;`);
    }
  }
});

test('files that never change are kept for good, all others are asked after each time', () => {
  for (const folder of ['_astro', 'checker', 'ocr', 'pagefind/fragment']) {
    const block = named(`location ^~ /matta/${folder}/`);
    expect(block).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
    expect(block).not.toContain('no-cache');
  }
  expect(named('location /matta/ ')).toContain('add_header Cache-Control "no-cache" always;');
  expect(named('location /matta/ ')).toContain('try_files $uri $uri/ =404;');
});

test('what is written for hosts is not served', () => {
  expect(named('location ~ ^/matta/_(?:headers|redirects|nginx')).toContain('return 404;');
});

test('a header that nginx would read otherwise stops the build', () => {
  expect(() => renderNginx(headerRules('a "b"', '/'), [], '/')).toThrow('Content-Security-Policy');
});

test('redirects are read back as they are written, and lead to the site below its path', () => {
  const list = redirects('/matta/');
  expect(parseRedirects(renderRedirects(list))).toEqual(list);
  expect(list).toContainEqual({ from: '/', to: '/matta/' });
  expect(list).toContainEqual({ from: '/matta/188', to: '/matta/contacts/' });
  expect(redirects('/').map(({ from }) => from)).not.toContain('/');
});
