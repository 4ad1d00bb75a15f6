import { expect, test } from 'vitest';
import { renderAtom } from './atom.ts';

const feed = {
  title: '「A」と<B>',
  self: 'https://matta.example/alerts/atom.xml',
  page: 'https://matta.example/alerts/?a=1&b="2"',
  author: 'そのSMS、待った',
  day: '2026-11-26',
};

test('signs of markup stay text', () => {
  const text = renderAtom({ ...feed, entries: [] });
  expect(text).toContain('<title>「A」と&lt;B&gt;</title>');
  expect(text).toContain('href="https://matta.example/alerts/?a=1&amp;b=&quot;2&quot;"');
});

test('a feed is of the day of its newest entry, in the time of Japan', () => {
  const entry = {
    link: 'https://matta.example/a#b',
    title: 'あ',
    summary: 'い',
    day: '2026-03-02',
  };
  expect(renderAtom({ ...feed, entries: [entry] })).toContain(
    '  <updated>2026-03-02T00:00:00+09:00</updated>\n  <entry>\n',
  );
  expect(renderAtom({ ...feed, entries: [] })).toContain('<updated>2026-11-26T00:00:00+09:00');
});
