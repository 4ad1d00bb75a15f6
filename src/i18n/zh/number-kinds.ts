import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed: '这是固定电话形式的号码。可以转接，显示的号码也可以伪造，所以不一定是从那个地方打来的。',
  mobile: '这是手机形式的号码。',
  ip: '这是050开头的网络电话号码。真正的公司用，骗人的一方也用。',
  tollfree: '这是0120或0800开头、打电话的人不用付通话费的号码。不一定是真正的公司的号码。',
  navi: '这是0570开头的号码。打电话的人要付通话费。',
  special: '这是用于特别用途的号码。',
  'sender-code': '这是作为短信发送者显示的号码。很多公司用同一个号码，所以只看号码不知道是谁发的。',
  international:
    '这是国外电话号码的形式。如果想不出国外会有谁打来，不要接，不要回拨。打过去，可能要付国际电话费。',
  partial: '因为只有号码的一部分，不知道是哪一种。',
  impossible: '这样的号码不存在。可能是显示被伪造了，或者抄错了。',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: '位数不够。',
  hidden: '被遮住的位数太多。',
  'no-zero': '好像少了开头的0。',
  'no-area': '好像少了区号（「市外局番」）。',
  length: '位数不对。',
  prefix: '没有以这些数字开头的号码。',
  area: '没有这个区号。',
  'leading-zero': '这种形式的号码没有在使用。',
  exchange: '这个号码现在应该没有在使用。可能是显示被伪造了，或者抄错了。',
  placeholder: '这是有时会写作例子的号码。',
  'country-unassigned': '这个国家/地区代码没有分配给任何国家或地区。',
  'country-retired': '这个国家/地区代码已经不用了。',
  'nanp-area': '北美没有这个地区的号码。',
  'nanp-exchange': '北美没有使用这种形式的号码。',
  premium: '这是要付特别费用的号码形式。',
  satellite: '这是卫星电话等的号码形式。',
  common: '这是0005开头、各公司共同使用的形式。但不能说显示的号码一定没有被伪造。',
  shared: '有好几家公司和政府机关用同一个号码发送。',
  police: '这是向警察紧急报警的号码。',
  'coast-guard': '这是向海上保安厅紧急报警的号码。',
  fire: '这是消防、急救的紧急报警号码。',
  consumer: '这是消费者热线（「消費者ホットライン」）的号码。',
  child: '这是接通儿童咨询所（「児童相談所」）的号码。',
  'disaster-message': '这是灾害留言电话（「災害用伝言ダイヤル」）的号码。',
  'police-advice': '这是警察的咨询专用号码。',
  ended: '这是已经停止了的服务的号码。',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': '东京',
  '06': '大阪',
  '011': '札幌',
  '022': '仙台',
  '025': '新潟',
  '043': '千叶',
  '044': '川崎',
  '045': '横滨',
  '048': '埼玉',
  '052': '名古屋',
  '054': '静冈',
  '075': '京都',
  '078': '神户',
  '082': '广岛',
  '086': '冈山',
  '092': '福冈',
  '096': '熊本',
  '098': '冲绳',
  '099': '鹿儿岛',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': '美国、加拿大等',
  '7': '俄罗斯等',
  '33': '法国',
  '39': '意大利等',
  '44': '英国',
  '49': '德国',
  '60': '马来西亚',
  '61': '澳大利亚',
  '62': '印度尼西亚',
  '63': '菲律宾',
  '65': '新加坡',
  '66': '泰国',
  '81': '日本',
  '82': '韩国',
  '84': '越南',
  '86': '中国',
  '91': '印度',
  '852': '香港',
  '855': '柬埔寨',
  '886': '台湾',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name ? `区号是${code}（${name}）。` : `区号是${code}。`,
  country: (code: string, name: string | undefined) =>
    name ? `国家/地区代码是+${code}（${name}）。` : `国家/地区代码是+${code}。`,
  stopCallsFromAbroad: '怎样停掉国际电话（日语）',
} as const;
