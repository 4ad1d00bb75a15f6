import render from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import { speak } from '../i18n/client/locale.ts';
import { makeAnnotator } from '../i18n/readings.ts';
import './language-marks.ts';

const inLanguage = (lang: string): void => speak({ lang, prefix: '', coverage: 'whole' });
afterAll(() => inLanguage('ja'));

const call = makeAnnotator({ 電話: 'でんわ' })('電話しない');

test('readings stand above the words, and in no attribute', () => {
  inLanguage('ja-simple');
  expect(
    render(
      <p title={call}>
        {call}
        <b>{['・', call]}</b>
      </p>,
    ),
  ).toBe(
    '<p title="電話しない"><span><ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>しない</span><b>・<span><ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>しない</span></b></p>',
  );
  expect(render(<option>{call}</option>)).toBe('<option>電話しない</option>');
});

test('Japanese is marked where the page speaks another language', () => {
  inLanguage('en');
  expect(render(<p>Tap 「調べる」 here</p>)).toBe(
    '<p><span>Tap <span lang="ja">「調べる」</span> here</span></p>',
  );
  expect(render(<p lang="ja">電話</p>)).toBe('<p lang="ja">電話</p>');
  expect(render(<>電話</>)).toBe('<span lang="ja">電話</span>');
  inLanguage('ja');
  expect(render(<p>電話</p>)).toBe('<p>電話</p>');
});
