import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    '{家|いえ}や会社の電話（固定電話）の形の番号です。でも、その場所からの電話かどうかは、分かりません。別の電話に送ることや、うその番号を出すことができるからです。',
  mobile: '携帯電話の形の番号です。',
  ip: '050で始まる、インターネットを使う電話の番号です。本物の会社も、だます{人|ひと}も使います。',
  tollfree:
    '0120や0800で始まる番号です。電話した{人|ひと}は、電話のお金がかかりません。本物の会社の番号かどうかは、分かりません。',
  navi: '0570で始まる番号です。電話した{人|ひと}は、電話のお金がかかります。',
  special: '特別なことに使う番号です。',
  'sender-code':
    'SMSを送る番号です。たくさんの会社が、同じ番号を使います。だれが送ったかは、番号だけでは分かりません。',
  international:
    '外国の電話番号の形です。外国に知っている{人|ひと}がいないときは、出ないでください。もう一度、電話しないでください。電話すると、国際電話（外国との電話）のお金がかかることがあります。',
  partial: '番号の一部だけなので、種類が分かりません。',
  impossible:
    'このような番号は、本当にはありません。うその番号が出ているか、写すときにまちがえています。',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: '数字が足りません。',
  hidden: 'かくしてある数字が多すぎます。',
  'no-zero': 'はじめの0がないようです。',
  'no-area': '市外局番（はじめの、場所の番号）がないようです。',
  length: '数字の{数|かず}が合いません。',
  prefix: 'この数字で始まる番号は、ありません。',
  area: 'この市外局番（はじめの、場所の番号）は、ありません。',
  'leading-zero': 'この形の番号は、使われていません。',
  exchange:
    '今は、使われていないはずの番号です。うその番号が出ているか、写すときにまちがえたかもしれません。',
  placeholder: '例として書くことがある番号です。',
  'country-unassigned': 'この{国番号|くにばんごう}（国の番号）は、どの国のものでもありません。',
  'country-retired': 'この{国番号|くにばんごう}（国の番号）は、もう使われていません。',
  'nanp-area': 'アメリカやカナダなどに、この地域の番号はありません。',
  'nanp-exchange': 'アメリカやカナダなどの番号として、使われていない形です。',
  premium: '特別な料金がかかる番号の形です。',
  satellite: '衛星電話（宇宙の機械を使う電話）などの番号の形です。',
  common:
    '0005で始まる、会社がみんなで使う形の番号です。でも、うその番号が出ていないかどうかは、分かりません。',
  shared: 'いくつもの会社や役所が、同じ番号で送っています。',
  police: '警察を呼ぶ番号です。',
  'coast-guard': '海の事故や事件のとき、海上保安庁（海の警察）を呼ぶ番号です。',
  fire: '消防車や救急車を呼ぶ番号です。',
  consumer: '消費者ホットライン（買い物や契約の相談の電話）の番号です。',
  child: '児童相談所（子どものことを相談するところ）につながる番号です。',
  'disaster-message': '災害（地震など）のときに、伝言を残す電話の番号です。',
  'police-advice': '警察の相談の電話の番号です。',
  ended: 'もう使われていないサービスの番号です。',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': '東京',
  '06': '大阪',
  '011': '札幌',
  '022': '仙台',
  '025': '新潟',
  '043': '千葉',
  '044': '川崎',
  '045': '横浜',
  '048': 'さいたま',
  '052': '名古屋',
  '054': '静岡',
  '075': '京都',
  '078': '神戸',
  '082': '広島',
  '086': '岡山',
  '092': '福岡',
  '096': '熊本',
  '098': '沖縄',
  '099': '鹿児島',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': 'アメリカ・カナダなど',
  '7': 'ロシアなど',
  '33': 'フランス',
  '39': 'イタリアなど',
  '44': 'イギリス',
  '49': 'ドイツ',
  '60': 'マレーシア',
  '61': 'オーストラリア',
  '62': 'インドネシア',
  '63': 'フィリピン',
  '65': 'シンガポール',
  '66': 'タイ',
  '81': '日本',
  '82': '韓国',
  '84': 'ベトナム',
  '86': '中国',
  '91': 'インド',
  '852': '香港',
  '855': 'カンボジア',
  '886': '台湾',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name
      ? `市外局番（はじめの、場所の番号）は${code}（${name}）です。`
      : `市外局番（はじめの、場所の番号）は${code}です。`,
  country: (code: string, name: string | undefined) =>
    name
      ? `{国番号|くにばんごう}（国の番号）は+${code}（${name}）です。`
      : `{国番号|くにばんごう}（国の番号）は+${code}です。`,
  stopCallsFromAbroad: '外国からの電話（国際電話）を{止|と}める方法',
} as const;
