/**
 * Characters that a scammer, a typist or a screenshot reader puts in the place of others.
 *
 * Both the words of the rules and the message are folded with the same tables, so a merge is harmless
 * unless it makes a word of a rule equal to an ordinary word. The misses of every rule watch for that.
 * Each pair is written `variant` then `representative`.
 */

/** Old and Chinese forms of kanji that appear in this kind of message. */
const KANJI_VARIANTS =
  '畫画 发発 發発 聯連 联連 续続 續続 繼継 实実 實実 單単 賣売 拂払 濟済 济済 處処 处処 號号 應応 据拠 據拠 ' +
  '關関 关関 經経 经経 假仮 團団 會会 國国 學学 當当 辯弁 证証 證証 让譲 讓譲 釋釈 萬万 圓円 氣気 舊旧 價価 兩両 ' +
  '參参 變変 轉転 專専 傳伝 豫予 與与 餘余 廳庁 廣広 擔担 擇択 澤沢 戶戸 费費 动動 视視 频頻 员員 务務 诉訴 讼訟 ' +
  '请請 紧緊 讯訊 账帳 码碼 银銀 确確 认認 链鏈 缴繳 约約 罚罰 启啓 訢訴 泫法 綛絡 囬回';

/** Kanji that print and text recognition confuse. */
const KANJI_LOOK_ALIKES =
  '末未 来未 曰日 科料 去法 運連 清請 栽裁 帯滞 帶滞 仏払 人入 太大 犬大 鈉納 枓料 木本 勤動 働動 遵連';

/** Kanji and signs that stand in for kana. */
const KANA_LOOK_ALIKES =
  '口ロ 囗ロ 力カ 工エ 夕タ 卜ト 二ニ 八ハ 千チ 才オ 冫ン 丿ノ 亻イ 匕ヒ 厶ム 廾サ';

/** Kana that are taken for one another in names (アマゾソ). */
const KANA_TWINS = 'ソン シツ ヲオ ヱエ ヰイ';

/** Cyrillic, Greek and other letters drawn like Latin ones, after lower-casing. */
const LATIN_LOOK_ALIKES =
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw ' +
  'ɑa ıi łl øo đd ꞓc ℓl ɡg';

/** Kana with their voiced sound marks taken off, and small kana in full size. */
const KANA_BASE =
  'ァア ィイ ゥウ ェエ ォオ ヵカ ヶケ ッツ ャヤ ュユ ョヨ ヮワ ガカ ギキ グク ゲケ ゴコ ザサ ジシ ズス ゼセ ゾソ ' +
  'ダタ ヂチ ヅツ デテ ドト バハ パハ ビヒ ピヒ ブフ プフ ベヘ ペヘ ボホ ポホ ヴウ';

const representative = new Map<string, string>();
for (const table of [
  KANJI_VARIANTS,
  KANJI_LOOK_ALIKES,
  KANA_LOOK_ALIKES,
  KANA_TWINS,
  LATIN_LOOK_ALIKES,
  KANA_BASE,
]) {
  for (const pair of table.split(' ')) {
    const [from, to] = [...pair] as [string, string];
    if (from !== to) representative.set(from, to);
  }
}
// Chains such as ゾ → ソ → ン are resolved once, so that folding a second time changes nothing.
for (const [from, first] of representative) {
  let to = first;
  for (let next = representative.get(to); next !== undefined; next = representative.get(to))
    to = next;
  representative.set(from, to);
}

/**
 * Folds one character to the representative of all that look like it.
 *
 * @param character One code point in NFKC and lower case; hiragana already turned into katakana.
 * @returns The representative, one code point; a representative folds to itself.
 */
export function foldLookAlike(character: string): string {
  return representative.get(character) ?? character;
}
