import { describe, expect, it } from 'vitest';
import { engine } from '../../../tests/engine.ts';
import { readQuery } from '../../search/index.ts';
import { type LoadEngine, mayBeMessage } from './doubt.ts';

function doubt(text: string, load: LoadEngine): boolean | Promise<boolean> {
  const query = readQuery(text);
  if (query.kind !== 'search') throw new Error(`${text} is no search`);
  return mayBeMessage(query, load);
}

const loaded: LoadEngine = () => Promise.resolve(engine);
const never: LoadEngine = () => {
  throw new Error('the engine is not asked');
};

describe('may be a message', () => {
  it.each([
    '招き猫様 未納料金あり 03-6709-0299へ本日中に',
    '０３－６７０９－０２９９まで連絡',
    '未納料金 +1 844 705 2456',
    '登録はamazon-pay.example.comから',
    'ｂｉｔ．ｌｙ／ａｂｃ を開いて',
  ])('%s, which the engine need not be asked', (text) => {
    expect(doubt(text, never)).toBe(true);
  });

  it.each([
    '本日中に連絡なき場合は法的手続き',
    'ご連絡なき場合法的手続きに移行',
    '招き猫様 未納料金あり 本日中に連絡',
    'ドコモ未納料金 本日中に手続きがない場合利用停止',
  ])('%s, by the signs it shows', async (text) => {
    expect(await doubt(text, loaded)).toBe(true);
  });

  it('a whole sentence where the engine cannot be had', async () => {
    expect(await doubt('身に覚えのない請求が届いたら', () => Promise.reject(new Error()))).toBe(
      true,
    );
  });
});

describe('is a question', () => {
  it.each([
    '未納料金',
    '電話してしまった',
    'アマゾンマーケティングサービス',
    'アマゾン 0367',
    '188に電話',
    '#9110',
    '03-6709-0299',
    '電話：03-6709-0299',
    'amazon.co.jp',
    'ギフト券 番号',
  ])('%s, which the engine need not be asked', (text) => {
    expect(doubt(text, never)).toBe(false);
  });

  it.each([
    '身に覚えのない請求が届いたら',
    '電話番号から住所は分かりますか',
    'アマゾンを名乗るSMSに電話してしまった',
    '警察から電話があり逮捕すると言われた',
    '裁判所から特別送達が届いた',
    'ギフト券 番号 教えた',
    'ギフト券の番号を教えてしまった',
  ])('%s, by the signs it does not show', async (text) => {
    expect(await doubt(text, loaded)).toBe(false);
  });
});
