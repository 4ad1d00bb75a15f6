import { describe, expect, test } from 'vitest';
import { compileDetails, compileExplanations, type ExplainedContent } from './explanations.ts';

const source = (id: string) => ({ id, title: `T ${id}`, publisher: 'P', url: `https://${id}` });
const content: ExplainedContent = {
  rules: [
    {
      id: 'claim-a',
      title: { ja: '未納', en: 'Unpaid' },
      why: { ja: 'よくある', en: undefined },
      sources: ['s1', 's2', 's3'],
    },
  ],
  schemes: [
    {
      id: 'unpaid',
      title: { ja: '架空請求', en: 'Bogus claim' },
      what: { ja: '請求', en: 'A claim' },
      next: { ja: '払わない', en: 'Do not pay' },
      article: 'claims',
      sources: ['s4', 's5', 's6'],
    },
  ],
  brands: [
    {
      id: 'amazon',
      name: { ja: 'アマゾン', en: 'Amazon' },
      verify: { ja: '見る', en: 'Look' },
      caution: { ja: '注意', en: 'Mind' },
      neverDoes: [
        { fact: { ja: '一', en: 'one' }, source: 's7' },
        { fact: { ja: '二' } },
        { fact: { ja: '三' }, source: 's1' },
        { fact: { ja: '四' }, source: 's8' },
      ],
    },
    { id: 'card', name: { ja: 'カード' }, verify: { ja: '見る' }, neverDoes: [] },
  ],
  sources: [
    { ...source('s1'), published: '2026-01-02', doubt: '古い' },
    ...['s2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'].map(source),
  ],
};

describe('what a verdict shows at once', () => {
  test('is in the language asked for, and in Japanese where that lacks it', () => {
    expect(compileExplanations(content, 'en')).toStrictEqual({
      rules: { 'claim-a': { title: 'Unpaid', why: 'よくある' } },
      schemes: { unpaid: { title: 'Bogus claim', what: 'A claim', article: 'claims' } },
      brands: {
        amazon: { name: 'Amazon', verify: 'Look', caution: 'Mind' },
        card: { name: 'カード', verify: '見る' },
      },
    });
  });

  test('is Japanese for a language that nobody wrote', () => {
    expect(compileExplanations(content, 'fr')).toStrictEqual(compileExplanations(content, 'ja'));
  });
});

describe('what is folded away', () => {
  const details = () => compileDetails(content, 'en');

  test('names two sources of a finding and three statements of a company at most', () => {
    const { rules, schemes, brands } = details();
    expect(rules).toStrictEqual({ 'claim-a': ['s1', 's2'] });
    expect(schemes).toStrictEqual({
      unpaid: { next: 'Do not pay', sources: ['s4', 's5'] },
    });
    expect(brands).toStrictEqual({
      amazon: [{ fact: 'one', source: 's7' }, { fact: '二' }, { fact: '三', source: 's1' }],
      card: [],
    });
  });

  test('holds only the sources that it names, without empty facts', () => {
    const { sources } = details();
    expect(Object.keys(sources)).toEqual(['s1', 's2', 's4', 's5', 's7']);
    const { id, ...bare } = source('s2');
    expect(sources[id]).toStrictEqual(bare);
    expect(sources.s1).toMatchObject({ published: '2026-01-02', doubt: '古い' });
  });
});
