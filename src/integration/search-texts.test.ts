import { describe, expect, it } from 'vitest';
import type { Meanings, PageText } from '../search/index.ts';
import { conceptToken } from '../search/index.ts';
import { syntheticPages } from '../search/synthetic.ts';
import type { Content } from './content.ts';
import { annotator, filesOf, meaningsOf } from './search-texts.ts';

const content = {
  search: {
    data: {
      concepts: { pay: ['払[っ|う]', '支払'], call: ['電話'], bank: ['銀行'] },
      ignored: ['です[か|]'],
      pages: [{ path: '/check/', answer: '調べます。', asks: ['これは詐欺？'] }],
    },
  },
  articles: [
    {
      id: 'paid',
      file: 'content/articles/ja/paid.mdx',
      data: { short: '払った', answer: '銀行へ。', call: '188', asks: ['お金を払った', '"二重"'] },
    },
    { id: 'paid', file: 'content/articles/en/paid.mdx', data: { short: 'Paid', answer: 'Bank.' } },
  ],
} as unknown as Content;
const meanings: Meanings = meaningsOf(content);

it('writes templates out', () => {
  expect(meanings).toEqual({
    concepts: [['払う', '払つ', '支払'], ['電話'], ['銀行']],
    ignored: ['です', 'ですか'],
  });
});

describe('the index is told', () => {
  const annotate = annotator(content, meanings);

  it('how a page is asked for, what that says, and its answer', () => {
    expect(annotate('/paid/', '電話で払った')).toEqual({
      asks: '払った|お金を払った|"二重"',
      concepts: [1, 0, 2].map(conceptToken).join(' '),
      answer: '銀行へ。',
      call: '188',
    });
  });

  it('of any other page what its title says', () => {
    expect(annotate('/other/', '銀行の一覧')).toEqual({ concepts: conceptToken(2) });
    expect(annotate('/none/', '題')).toEqual({});
  });

  it('of pages that are no articles too', () => {
    expect(annotate('/check/', '調べる')).toMatchObject({ asks: 'これは詐欺？' });
  });
});

describe('pages are loaded', () => {
  const pages: PageText[] = syntheticPages(40);

  it('heads and texts, up to the size that is set', () => {
    const { heads, texts } = filesOf(pages, meanings, [], 120_000);
    expect(texts).toEqual(pages.map(({ id, text }) => ({ id, text })));
    expect(heads.pages?.[0]).toEqual({
      path: '/made-up-0/',
      title: pages[0]?.title,
      asks: '',
    });
    expect(heads.words).toBeUndefined();
  });

  it('heads alone above it, with words in place of the texts', () => {
    const { heads, texts } = filesOf(pages, meanings, [], 3000);
    expect(texts).toBeUndefined();
    expect(heads.pages).toHaveLength(40);
    expect(heads.words?.length).toBeGreaterThan(10);
  });

  it('neither, where even the heads are larger', () => {
    const { heads, texts } = filesOf(syntheticPages(20_000), meanings, [], 120_000);
    expect(texts).toBeUndefined();
    expect(heads.pages).toBeUndefined();
    expect(heads.words?.length).toBeLessThanOrEqual(5000);
  });
});
