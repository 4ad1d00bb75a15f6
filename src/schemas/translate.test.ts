import { describe, expect, test } from 'vitest';
import { coverage, misfits, translate } from './translate.ts';

const entry = {
  id: 'account',
  first: { ja: '公式の{route}を開きます。' },
  steps: [{ ja: '待ちます。' }, { text: { ja: '聞きます。' }, source: 'caa' }],
  contacts: ['188'],
};

describe('a translation', () => {
  test('stands beside the original, text for text', () => {
    const english = {
      first: 'Open {route}.',
      steps: ['Wait.', { text: 'Ask.' }],
    };
    expect(misfits(entry, english)).toEqual([]);
    expect(translate(entry, english, 'en')).toEqual({
      id: 'account',
      first: { ja: '公式の{route}を開きます。', en: 'Open {route}.' },
      steps: [
        { ja: '待ちます。', en: 'Wait.' },
        { text: { ja: '聞きます。', en: 'Ask.' }, source: 'caa' },
      ],
      contacts: ['188'],
    });
  });

  test('may lack texts, which stay as they are', () => {
    const some = { steps: [null, { text: 'Ask.' }] };
    expect(misfits(entry, some)).toEqual([]);
    expect(translate(entry, some, 'vi')).toMatchObject({
      first: { ja: '公式の{route}を開きます。' },
      steps: [{ ja: '待ちます。' }, { text: { ja: '聞きます。', vi: 'Ask.' } }],
    });
    expect(translate(entry, undefined, 'vi')).toBe(entry);
  });

  test.each([
    [{ last: 'x' }, ['last'], 'unknown'],
    [{ contacts: ['189'] }, ['contacts'], 'unknown'],
    [{ steps: ['Wait.'] }, ['steps'], 'length'],
    [{ steps: 'Wait.' }, ['steps'], 'shape'],
    [{ first: ['Open {route}.'] }, ['first'], 'shape'],
    [{ first: 'Open it.' }, ['first'], 'placeholders'],
    [{ steps: ['Wait {time}.', null] }, ['steps', 0], 'placeholders'],
    [{ steps: ['Wait.', 'Ask.'] }, ['steps', 1], 'shape'],
  ])('%j does not fit, and changes nothing there', (translation, path, kind) => {
    expect(misfits(entry, translation)).toMatchObject([{ path, kind }]);
    if (kind !== 'placeholders' && kind !== 'length')
      expect(translate(entry, { [path[0] as string]: translation }, 'en')).toEqual(entry);
  });

  test('covers so many texts of so many', () => {
    expect(coverage(entry, 'en')).toEqual({ texts: 3, own: 0 });
    expect(coverage(translate(entry, { first: 'Open {route}.' }, 'en'), 'en')).toEqual({
      texts: 3,
      own: 1,
    });
  });
});
