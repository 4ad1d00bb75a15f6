import { describe, expect, test } from 'vitest';
import { makeAnnotator } from '../i18n/readings.ts';
import { markLanguages } from './language-marks.ts';

const annotate = makeAnnotator({ 電話: 'でんわ', 本: 'ほん' });
const RUBY = '<ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>';

describe('readings', () => {
  const mark = (html: string): string => markLanguages('ja-easy/index.html', html, annotate);

  test.each([
    ['<p>電話しない</p>', `<p><span>${RUBY}しない</span></p>`],
    ['<title>電話</title>', '<title>電話</title>'],
    ['<a title="電話 > 本">電話</a>', `<a title="電話 > 本">${RUBY}</a>`],
    ['<script>{"a":"電話"}</script>', '<script>{"a":"電話"}</script>'],
    [
      '<svg><title>電話</title><g><text>電話</text></g></svg>電話',
      `<svg><title>電話</title><g><text>電話</text></g></svg>${RUBY}`,
    ],
    ['<p lang="ja">電話<span>本</span></p>電話', `<p lang="ja">電話<span>本</span></p>${RUBY}`],
    ['<br><img alt="電話">電話', `<br><img alt="電話">${RUBY}`],
  ])('%s', (html, expected) => expect(mark(html)).toBe(expected));

  test('are left out of titles and attributes where the texts have them', () => {
    const html = annotate('<title>電話</title><a title="電話">x</a>');
    expect(mark(html)).toBe('<title>電話</title><a title="電話">x</a>');
  });

  test('are in no anchor', () => {
    const html = `<a href="#電話でんわと本ほん">電話</a><h2 id="電話でんわと本ほん">${annotate('電話と本')}</h2>`;
    expect(mark(html)).toContain('<a href="#電話と本">');
    expect(mark(html)).toContain('<h2 id="電話と本">');
  });

  test('of an island are left to it', () => {
    const island = annotate(
      '<astro-island props="電話"><p>電話</p><astro-island></astro-island>電話</astro-island>',
    );
    expect(markLanguages('ja-easy/index.html', `${island}電話`, annotate)).toBe(`${island}${RUBY}`);
  });
});

describe('Japanese', () => {
  test.each([
    ['<p>Tap 「調べる」.</p>', '<p><span>Tap <span lang="ja">「調べる」</span>.</span></p>'],
    ['<p lang="ja">電話<b>しない</b></p>', '<p lang="ja">電話<b>しない</b></p>'],
    ['<b translate="no">株式会社</b>', '<b translate="no">株式会社</b>'],
    ['<img alt="電話">', '<img alt="電話">'],
    ['<option>電話</option>', '<option>電話</option>'],
    ['<!-- 電話 --><p>a &amp; b</p>', '<!-- 電話 --><p>a &amp; b</p>'],
  ])('%s', (html, expected) =>
    expect(markLanguages('en/index.html', html, annotate)).toBe(expected),
  );

  test('stays as it is on Japanese pages', () => {
    const html = '<p>電話</p>';
    expect(markLanguages('called/index.html', html, annotate)).toBe(html);
  });
});
