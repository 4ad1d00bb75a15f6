import { expect, test } from 'vitest';
import { foldQuestions, questionsOf } from './questions.ts';

test('a question is a third heading, its answer all that follows until the next one', () => {
  const html = `<p>はじめに</p><h2>届いたSMS</h2>
    <h3 id="a">放って<em>おいて</em>大丈夫ですか</h3>
    <p>大丈夫です<sup class="cite"><a href="#source-1">[1]</a></sup>。</p>
    <ul><li><a class="external" href="https://example.jp">案内<span class="visually-hidden">（外部のサイト）</span></a></li></ul>
    <h3>答えのない質問</h3>
    <h2>ほかの質問</h2><p>質問ではない文。</p>
    <h3>家に来ますか</h3><p>分かりません。</p>`;
  expect(questionsOf(html)).toEqual([
    { question: '放っておいて大丈夫ですか', answer: '大丈夫です。 案内' },
    { question: '家に来ますか', answer: '分かりません。' },
  ]);
});

test('a text without questions has none', () => {
  expect(questionsOf('<p>文</p><h2>見出し</h2>')).toEqual([]);
});

test('each question folds its answer, and nothing else', () => {
  expect(
    foldQuestions(
      '<p>a &lt; b</p><h2>A</h2><h3 id="q">Q</h3><p>1</p><ul><li>2</li></ul><h3>R</h3><p>3</p><h2>B</h2><p>4</p>',
    ),
  ).toBe(
    '<p>a &lt; b</p><h2>A</h2>' +
      '<details class="fold question" data-printed><summary><h3 id="q">Q</h3></summary><p>1</p><ul><li>2</li></ul></details>' +
      '<details class="fold question" data-printed><summary><h3>R</h3></summary><p>3</p></details>' +
      '<h2>B</h2><p>4</p>',
  );
});
