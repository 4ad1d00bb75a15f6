/**
 * Characters that a scammer, a typist or a reader of screenshots puts in the place of others.
 *
 * Every pair is written `variant` then `representative`. Which pairs are folded where:
 *
 * - old, Chinese and misread forms of kanji: everywhere ({@link foldKanji});
 * - letters and kanji drawn like those of another script: only beside a real letter of that script
 *   (力ード, аmazon; see `fold.ts`), so that 入口 and 全力 keep their kanji;
 * - hiragana and katakana, small and full-size kana: for words ({@link wordUnit});
 * - kana without their voiced marks and kana twins such as ソ and ン: for names alone
 *   ({@link nameUnit}), because 角 (かど) is no カード.
 */

/** Old and Chinese forms of kanji that appear in this kind of message. */
const KANJI_VARIANTS =
  '畫画 发発 發発 聯連 联連 续続 續続 繼継 实実 實実 單単 賣売 拂払 濟済 济済 處処 处処 號号 應応 据拠 據拠 ' +
  '關関 关関 經経 经経 假仮 團団 會会 国國 學学 當当 辯弁 证証 證証 让譲 讓譲 釋釈 萬万 圓円 氣気 舊旧 價価 兩両 ' +
  '參参 變変 轉転 專専 傳伝 豫予 與与 餘余 廳庁 廣広 擔担 擇択 澤沢 戶戸 费費 动動 视視 频頻 员員 务務 诉訴 讼訟 ' +
  '请請 紧緊 讯訊 账帳 码碼 银銀 确確 认認 链鏈 缴繳 约約 罚罰 启啓 訢訴 泫法 綛絡 囬回';

/** Kanji that print and text recognition confuse. */
const KANJI_LOOK_ALIKES = '末未 来未 曰日 科料 去法 運連 清請 栽裁 帯滞 帶滞 仏払 鈉納 枓料';

/** Kanji and signs that stand in for katakana. */
const KANA_LOOK_ALIKES =
  '口ロ 囗ロ 力カ 工エ 夕タ 卜ト 二ニ 八ハ 千チ 才オ 冫ン 丿ノ 亻イ 匕ヒ 厶ム 廾サ 一ー';

/** Cyrillic, Greek and other letters drawn like Latin ones, after lower-casing. */
const LATIN_LOOK_ALIKES =
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw ' +
  'ɑa ıi łl øo đd ꞓc ℓl ɡg';

/** Kana in full size; ヵ and ヶ are kept apart, for they stand for counters. */
const SMALL_KANA =
  'ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ';

/** Katakana without its voiced marks, and twins that are taken for one another in names (アマゾソ). */
const KATAKANA_BASE =
  'ガカ ギキ グク ゲケ ゴコ ザサ ジシ ズス ゼセ ゾソ ダタ ヂチ ヅツ デテ ドト バハ パハ ビヒ ピヒ ブフ プフ ベヘ ' +
  'ペヘ ボホ ポホ ヴウ ソン シツ ヲオ ヱエ ヰイ';

function table(...pairs: string[]): ReadonlyMap<string, string> {
  const representative = new Map<string, string>();
  for (const pair of pairs.flatMap((list) => list.split(' '))) {
    const [from, to] = [...pair] as [string, string];
    if (from !== to) representative.set(from, to);
  }
  // Chains such as ゾ → ソ → ン are resolved once, so that folding a second time changes nothing.
  for (const [from, first] of representative) {
    let to = first;
    for (let next = representative.get(to); next !== undefined; next = representative.get(to))
      to = next;
    representative.set(from, to);
  }
  return representative;
}

const KANJI = table(KANJI_VARIANTS, KANJI_LOOK_ALIKES);
const KANA = table(KANA_LOOK_ALIKES);
const LATIN = table(LATIN_LOOK_ALIKES);

/** Folds an old, Chinese or often misread kanji to the usual one; anything else is given back. */
export function foldKanji(character: string): string {
  return KANJI.get(character) ?? character;
}

/** The katakana that a kanji or sign is drawn like, if it is. */
export function katakanaLike(character: string): string | undefined {
  return KANA.get(character);
}

/** The Latin letter that a letter of another script is drawn like, if it is. */
export function latinLike(character: string): string | undefined {
  return LATIN.get(character);
}

/** A map of UTF-16 code units, ready for the inner loop of a search. */
type Units = Uint16Array;

/**
 * @param change Gives back every character that is neither hiragana nor among the variants.
 * @param variants Tables of the characters that it changes.
 */
function units(
  change: (character: string) => string,
  ...variants: readonly ReadonlyMap<string, string>[]
): Units {
  const list = new Uint16Array(0x10000);
  for (let code = 0; code < list.length; code += 1) list[code] = code;
  const set = (character: string): void => {
    list[character.charCodeAt(0)] = change(character).charCodeAt(0);
  };
  for (let code = FIRST_KANA; code <= LAST_KANA; code += 1) set(String.fromCharCode(code));
  for (const table of variants) for (const character of table.keys()) set(character);
  return list;
}

const FIRST_KANA = 0x3041;
const LAST_KANA = 0x3096;

const toKatakana = (character: string): string =>
  character >= 'ぁ' && character <= 'ゖ'
    ? String.fromCharCode(character.charCodeAt(0) + 0x60)
    : character;

const SMALL = table(SMALL_KANA);
const BASE = table(KATAKANA_BASE);
const large = (character: string): string => SMALL.get(character) ?? character;
const base = (character: string): string => BASE.get(character) ?? character;

/** How words are compared: hiragana as katakana, small kana in full size. */
export const wordUnit: Units = units((character) => large(toKatakana(character)), SMALL);

/** How names are compared: as words, without voiced marks, with every look-alike folded. */
export const nameUnit: Units = units(
  (character) => {
    const looked = KANA.get(character) ?? LATIN.get(character) ?? character;
    return base(large(toKatakana(looked)));
  },
  KANA,
  LATIN,
  SMALL,
  BASE,
);

/**
 * How the wording is read: katakana as in names, for it is where disguises sit; hiragana apart from it,
 * in full size.
 */
export const wordingUnit: Units = units((character) => base(large(character)), SMALL, BASE);
