import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const page = 'https://example.jp/sub/called/';

test('addresses become whole, also those within the page; numbers to call stay', () => {
  const html =
    '<p class="x"><a class="y" href="/sub/poster/">貼る</a><a href="#source-1">[1]</a><a href="tel:188">188</a></p>';
  expect(feedHtml(html, page)).toBe(
    '<p><a href="https://example.jp/sub/poster/">貼る</a><a href="https://example.jp/sub/called/#source-1">[1]</a><a href="tel:188">188</a></p>',
  );
});

test('scripts, pictures, comments and hidden copies are left out', () => {
  const html =
    '<!-- a --><script>1</script><svg><text>図</text></svg><span hidden>写し</span><p>文<style>p{}</style></p>';
  expect(feedHtml(html, page)).toBe('<p>文</p>');
});
