/** What stands around digits in running text and tells whether they are a phone number. */
import { BARE_ENDINGS } from './endings.ts';
import { LABEL_WORDS } from './labels.ts';

/** Half-open range of UTF-16 indices. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What makes an address: a scheme, www., the sign in the middle of a mail address, a path behind a
 * domain. Printable ASCII only, so that Japanese text behind a link is not swallowed.
 */
const LINK = new RegExp(
  `https?:\\/\\/[!-~]+|www\\.[!-~]+|@[a-z\\d][\\w.-]*|\\.(?:${BARE_ENDINGS})\\/[!-~]*`,
  'gi',
);
/** No host or mailbox is longer. */
const LONGEST_NAME = 64;

/** The links and mail addresses of a text, in order. */
export function linkSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(LINK)) {
    let start = match.index;
    if (/^[@.]/.test(match[0])) {
      const least = Math.max(0, start - LONGEST_NAME, spans.at(-1)?.end ?? 0);
      while (start > least && /[\w.+-]/.test(text[start - 1] ?? '')) start -= 1;
    }
    spans.push({ start, end: match.index + match[0].length });
  }
  return spans;
}

const LABEL = new RegExp(
  `(?:${LABEL_WORDS}|連絡先|窓口|ダイヤル|受付|まで|お?問い?合わ?せ先?|差出人)(?:番号)?\\uFE0F?[\\s:：.．(（「『【＝=は]{0,4}$`,
  'iu',
);

/** Some other kind of number is named in front: 注文番号, ID, コード … */
const NAMED = /(?:番号|コード|パスワード|code|ID|ＩＤ|No\.?|№)[\s:：.．(（「『【＝=は]{0,4}$/iu;
/** … unless it is a phone number by its name, or 番号 stands alone. */
const PHONE_NAMED =
  /(?:電話|でんわ|携帯|tel|ＴＥＬ|fax|ＦＡＸ|発信者?|着信|送信元|連絡先|窓口|ダイヤル|下記の?|記載の?|以下の?|上記の?|次の|この|専用|代表|相談)番号.{0,4}$|(?:^|[^\p{L}])番号.{0,4}$/iu;

const UNIT = /^[ \u3000]?(?:円|ドル|ポイント|pt\b|ウォン|%|％)/iu;
const MONEY_SIGN = /[¥￥$＄€£]$/u;

/** Whether a word that announces a phone number stands in front. */
export function hasLabel(text: string, before: number): boolean {
  return LABEL.test(text.slice(Math.max(0, before - 24), before));
}

/** Whether a sign or a unit of money is at one end. */
export function isAmount(text: string, before: number, after: number): boolean {
  return MONEY_SIGN.test(text[before - 1] ?? '') || UNIT.test(text.slice(after, after + 6));
}

/**
 * Whether digits belong to something that mixes letters and digits, or are named as another kind of
 * number. A number that is parted like a phone number is believed over its label.
 */
export function isIdentifier(
  text: string,
  before: number,
  after: number,
  parted: boolean,
): boolean {
  const front = text.slice(Math.max(0, before - 32), before);
  const back = text.slice(after, after + 5);
  if (/^[,，]\d{3}(?!\d)/.test(back) || /(?:^|[^\d-])\d{1,3}[,，]$/.test(front)) return true;
  if (/^[.@＠][a-z]/i.test(back)) return true;
  if (/[a-zａ-ｚ][-_./=&@%~]$|\d[_=&@%]$/i.test(front)) {
    if (!/(?:tel|phone|fax|call)[-_./=]$/i.test(front)) return true;
  }
  if (!parted && /\d\.$/.test(front)) return true;
  const letters = front.split(/[^A-Za-zＡ-Ｚａ-ｚ]/).at(-1) as string;
  if (letters !== '' && !/^(?:tel|phone|fax|call|mobile|ＴＥＬ|Ｔｅｌ|ＦＡＸ)$/i.test(letters)) {
    if (!parted || letters.length < 3) return true;
  }
  if (!parted && /^[A-Za-z]{1,2}(?![A-Za-z])/.test(back)) return true;
  return !parted && isNamedOtherwise(text, before);
}

/** Whether it is named as some other kind of number: 注文番号, ID, コード. */
export function isNamedOtherwise(text: string, before: number): boolean {
  const front = text.slice(Math.max(0, before - 32), before);
  return NAMED.test(front) && !PHONE_NAMED.test(front);
}

/** 110番 but not 110番地. */
const AS_NUMBER = /^[」』】）)]?\s?番(?![地目号線台街組手場茶])/u;
const TO_CALL =
  /^\s?[」』】）)]?\s?(?:に|へ|まで)(?:お?電話|通報|相談|連絡|かけ|掛け|ダイヤル|ご相談|ご連絡)/u;
const CALLED =
  /(?:ホットライン|ダイヤル|局番[な無]し|電話|TEL|ＴＥＬ|☎|📞|でんわ|警察|消防|通報|相談|センター|窓口)[^\n。]{0,6}$|(?:または|又は|や|・)$/iu;
const CALLING = /^(?:\s?(?:へ|に|まで|です|でも?相談|[（(「」』】）)])|[\s。、,や・]|$)/u;
const SPOKEN = /^[（(]?(?:いやや|イヤヤ|消費者ホットライン)/u;
const SENT_BY = /(?:送信元|差出人|発信元?|発信者|from)[^\n。]{0,8}$/iu;
const NOT_SENT_BY = /(?:認証|確認|暗証|注文|伝票|予約|会員|受付|ワンタイム|コード)[^\n。]{0,10}$/u;
const SENDS =
  /^\s?[」』】）)]?(?:番)?(?:から|より)(?:の(?:SMS|ＳＭＳ|ショート|メッセージ|通知)|[^\n。]{0,6}(?:届|送|来|受信))/iu;

/** Short numbers look like any other digits, so something near them has to say that one calls them. */
export function isShortInContext(
  text: string,
  digits: string,
  groups: number,
  before: number,
  after: number,
): boolean {
  if (groups > 1 && digits !== '32069000') return false;
  const front = text.slice(Math.max(0, before - 24), before);
  const back = text.slice(after, after + 16);
  if (/^(?:104|11[0-9]|171|177|18[89])$/.test(digits)) {
    if (AS_NUMBER.test(back) || TO_CALL.test(back)) return true;
    if (digits === '188' && SPOKEN.test(back)) return true;
    return CALLED.test(front) && CALLING.test(back);
  }
  // +1 844… as some telephones show it.
  if (/^18(?:00|33|44|55|66|77|88)\d{7}$/.test(digits)) {
    return hasLabel(text, before) || /^[」』】）)]?(?:から|より|へ|に|まで)/u.test(back);
  }
  if (/^(?:2\d{4,5}|32069000)$/.test(digits)) {
    return !NOT_SENT_BY.test(front) && (SENT_BY.test(front) || SENDS.test(back));
  }
  return false;
}
