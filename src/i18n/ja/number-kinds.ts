import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    '固定電話の形の番号です。転送したり、表示を偽ったりできるので、その場所からの電話とは限りません。',
  mobile: '携帯電話の形の番号です。',
  ip: '050で始まる、インターネット電話の番号です。本物の会社も、だます側も使います。',
  tollfree:
    '0120や0800で始まる、かけた人の通話料がかからない番号です。本物の会社の番号とは限りません。',
  navi: '0570で始まる番号です。かけた人に通話料がかかります。',
  special: '特別な用件に使われる番号です。',
  'sender-code':
    'SMSの送り元として出る番号です。多くの会社が同じ番号を使うので、だれが送ったかは番号だけでは分かりません。',
  international:
    '海外の電話番号の形です。海外に心当たりがなければ、出ない・かけ直さない。かけると国際電話の料金がかかることがあります。',
  partial: '番号の一部だけなので、種類が分かりません。',
  impossible: 'このような番号は存在しません。表示が偽装されたか、書き写しの間違いです。',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: 'けたが足りません。',
  hidden: '伏せられたけたが多すぎます。',
  'no-zero': '先頭の0が抜けているようです。',
  'no-area': '市外局番が抜けているようです。',
  length: 'けたの数が合いません。',
  prefix: 'この数字で始まる番号はありません。',
  area: 'この市外局番はありません。',
  'leading-zero': 'この形の番号は使われていません。',
  exchange:
    'いまは使われていないはずの番号です。表示が偽装されたか、書き写しの間違いかもしれません。',
  placeholder: '見本として書かれることのある番号です。',
  'country-unassigned': 'この国番号は、どの国にも割り当てられていません。',
  'country-retired': 'この国番号は、もう使われていません。',
  'nanp-area': '北米に、この地域の番号はありません。',
  'nanp-exchange': '北米の番号として、使われていない形です。',
  premium: '特別な料金がかかる番号の形です。',
  satellite: '衛星電話などの番号の形です。',
  common: '0005で始まる、会社が共通で使う形です。表示が偽られていないとまでは言えません。',
  shared: 'いくつもの会社や役所が、同じ番号で送っています。',
  police: '警察への緊急の通報番号です。',
  'coast-guard': '海上保安庁への緊急の通報番号です。',
  fire: '消防・救急への緊急の通報番号です。',
  consumer: '消費者ホットラインの番号です。',
  child: '児童相談所につながる番号です。',
  'disaster-message': '災害用伝言ダイヤルの番号です。',
  'police-advice': '警察の相談専用の番号です。',
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
    name ? `市外局番は${code}（${name}）です。` : `市外局番は${code}です。`,
  country: (code: string, name: string | undefined) =>
    name ? `国番号は+${code}（${name}）です。` : `国番号は+${code}です。`,
  stopCallsFromAbroad: '国際電話を止めるには',
} as const;
