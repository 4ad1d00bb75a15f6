import { expect, test } from 'vitest';
import { breakTitles, phrasesOf } from './phrases.ts';

test('titles may break between phrases, and nothing else', () => {
  expect(
    breakTitles('<h1 class="a">書いてある番号に電話してしまった</h1><p>書いてある番号に</p>'),
  ).toBe('<h1 class="a">書いてある<wbr>番号に<wbr>電話してしまった</h1><p>書いてある番号に</p>');
});

test('the titles of links break as headings do', () => {
  const link =
    '<a href="/called/"><span class="tiles__title">リンクを開いた</span><span>リンクを開いた</span></a>';
  expect(breakTitles(link)).toBe(
    '<a href="/called/"><span class="tiles__title">リンクを<wbr>開いた</span><span>リンクを開いた</span></a>',
  );
});

test('an island is left as its script expects it', () => {
  const island = '<astro-island uid="1"><h2>書いてある番号に電話してしまった</h2></astro-island>';
  expect(breakTitles(island)).toBe(island);
});

test('tags, attributes and references inside a heading stay whole', () => {
  const html =
    '<h2 id="電話するとどうなるか"><a title="電話するとどうなるか" href="/a/">電話すると<wbr>どうなるか</a>&amp;&#39;</h2>';
  expect(breakTitles(html.replaceAll('<wbr>', ''))).toBe(html);
});

test('without the breaks the page is the same as before', () => {
  const html = '<header></header><h3>「家に行く」「回収に行く」と言われた</h3>';
  const broken = breakTitles(html);
  expect(broken).toContain('<wbr>');
  expect(broken.replaceAll('<wbr>', '')).toBe(html);
  expect(broken).not.toMatch(/<wbr>[・、。」）？]|[「（]<wbr>/);
});

test.each([
  ['はがきや、名前の入ったメールは少し違います', /は\|が/],
  ['もしかして本物かも、と思ったら', /も\|し/],
  ['家族や会社に知られたくない', /知\|ら/],
  ['ソフトバンク・ワイモバイル・LINEMO', /ワイ\|モ/],
  ['急がせる言葉・こわがらせる言葉', /急が\|せ/],
])('%s is not cut within a word', (sentence, cut) => {
  const phrases = phrasesOf(sentence);
  expect(phrases.length).toBeGreaterThan(1);
  expect(phrases.join('')).toBe(sentence);
  expect(phrases.join('|')).not.toMatch(cut);
});
