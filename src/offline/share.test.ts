import { describe, expect, it } from 'vitest';
import { mayBeShared, readShare } from './share.ts';

function form(fields: Record<string, string>, ...images: File[]): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const image of images) data.append('images', image);
  return data;
}

const picture = new File(['x'], 'a.png', { type: 'image/png' });

describe('where a share comes from', () => {
  const home = 'https://matta.example/sub/';
  it.each([
    ['no page, and no header says so', {}, true],
    ['no page', { origin: 'null' }, true],
    ['no page, in so many words', { 'sec-fetch-site': 'none' }, true],
    ['the site itself', { origin: 'https://matta.example', 'sec-fetch-site': 'same-origin' }, true],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another site by an insecure address of ours', { origin: 'http://matta.example' }, false],
    [
      'another site that hides its origin',
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['another host of the same owner', { 'sec-fetch-site': 'same-site' }, false],
  ])('%s', (_, headers, taken) => {
    expect(mayBeShared(new Headers(headers as Record<string, string>), home)).toBe(taken);
  });
});

describe('what a share says', () => {
  it.each([
    [{ text: '未納料金があります。' }, '未納料金があります。'],
    [
      { title: '件名', text: '本文', url: 'https://example.com/' },
      '件名\n本文\nhttps://example.com/',
    ],
    [{ title: '本文の頭', text: '本文の頭と続き', url: '' }, '本文の頭と続き'],
    [
      { text: 'https://example.com/ を開く', url: 'https://example.com/' },
      'https://example.com/ を開く',
    ],
    [{ title: ' ', text: '\n' }, ''],
    [{ other: '本文' }, ''],
    [{ text: '1行目\n2行目  ' }, '1行目\n2行目  '],
    [{ text: '<b>太字</b> & javascript:alert(1)' }, '<b>太字</b> & javascript:alert(1)'],
  ])('%j', (fields, text) => {
    expect(readShare(form(fields))).toEqual({ text, images: [] });
  });

  it('takes pictures and nothing else for pictures', () => {
    const page = new File(['<script>'], 'a.html', { type: 'text/html' });
    const data = form({}, picture, page);
    data.append('images', 'words');
    data.append('text', picture);
    const { text, images } = readShare(data);
    expect(text).toBe('');
    expect(images.map(({ name }) => name)).toEqual(['a.png']);
  });
});
