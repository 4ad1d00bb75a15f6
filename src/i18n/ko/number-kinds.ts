import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. A space ends each, as others follow it at once. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    '유선전화 형태의 번호입니다. 다른 곳으로 돌리거나 표시를 속일 수 있으므로, 그 장소에서 온 전화라고는 할 수 없습니다. ',
  mobile: '휴대전화 형태의 번호입니다. ',
  ip: '050으로 시작하는 인터넷 전화 번호입니다. 진짜 회사도, 속이는 쪽도 씁니다. ',
  tollfree:
    '0120이나 0800으로 시작하는, 건 사람에게 통화료가 들지 않는 번호입니다. 진짜 회사의 번호라고는 할 수 없습니다. ',
  navi: '0570으로 시작하는 번호입니다. 건 사람에게 통화료가 듭니다. ',
  special: '특별한 용도에 쓰이는 번호입니다. ',
  'sender-code':
    '문자를 보낸 곳으로 표시되는 번호입니다. 많은 회사가 같은 번호를 쓰므로, 누가 보냈는지는 번호만으로 알 수 없습니다. ',
  international:
    '해외 전화번호 형태입니다. 해외에 짚이는 데가 없으면 받지도, 다시 걸지도 마세요. 걸면 국제전화 요금이 들 수 있습니다. ',
  partial: '번호의 일부뿐이라서 종류를 알 수 없습니다. ',
  impossible: '이런 번호는 존재하지 않습니다. 표시가 조작되었거나 잘못 옮겨 적은 것입니다. ',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: '자릿수가 모자랍니다. ',
  hidden: '가려진 자리가 너무 많습니다. ',
  'no-zero': '맨 앞의 0이 빠진 것 같습니다. ',
  'no-area': '지역번호가 빠진 것 같습니다. ',
  length: '자릿수가 맞지 않습니다. ',
  prefix: '이 숫자로 시작하는 번호는 없습니다. ',
  area: '이런 지역번호는 없습니다. ',
  'leading-zero': '이 형태의 번호는 쓰이지 않습니다. ',
  exchange:
    '지금은 쓰이지 않는 번호일 것입니다. 표시가 조작되었거나 잘못 옮겨 적은 것일 수 있습니다. ',
  placeholder: '예로 적히는 일이 있는 번호입니다. ',
  'country-unassigned': '이 국가번호는 어느 나라에도 배정되어 있지 않습니다. ',
  'country-retired': '이 국가번호는 이제 쓰이지 않습니다. ',
  'nanp-area': '북미에 이 지역의 번호는 없습니다. ',
  'nanp-exchange': '북미 번호로는 쓰이지 않는 형태입니다. ',
  premium: '특별한 요금이 드는 번호의 형태입니다. ',
  satellite: '위성전화 등의 번호 형태입니다. ',
  common:
    '0005로 시작하는, 회사가 공통으로 쓰는 형태입니다. 표시를 속이지 않았다고까지는 말할 수 없습니다. ',
  shared: '여러 회사와 관공서가 같은 번호로 보내고 있습니다. ',
  police: '경찰 긴급 신고 번호입니다. ',
  'coast-guard': '해상보안청 긴급 신고 번호입니다. ',
  fire: '소방·구급 긴급 신고 번호입니다. ',
  consumer: '소비자 핫라인(消費者ホットライン)의 번호입니다. ',
  child: '아동상담소로 연결되는 번호입니다. ',
  'disaster-message': '재해용 전언 다이얼(災害用伝言ダイヤル)의 번호입니다. ',
  'police-advice': '경찰 상담 전용 번호입니다. ',
  ended: '이제 쓰이지 않는 서비스의 번호입니다. ',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': '도쿄',
  '06': '오사카',
  '011': '삿포로',
  '022': '센다이',
  '025': '니가타',
  '043': '지바',
  '044': '가와사키',
  '045': '요코하마',
  '048': '사이타마',
  '052': '나고야',
  '054': '시즈오카',
  '075': '교토',
  '078': '고베',
  '082': '히로시마',
  '086': '오카야마',
  '092': '후쿠오카',
  '096': '구마모토',
  '098': '오키나와',
  '099': '가고시마',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': '미국·캐나다 등',
  '7': '러시아 등',
  '33': '프랑스',
  '39': '이탈리아 등',
  '44': '영국',
  '49': '독일',
  '60': '말레이시아',
  '61': '호주',
  '62': '인도네시아',
  '63': '필리핀',
  '65': '싱가포르',
  '66': '태국',
  '81': '일본',
  '82': '한국',
  '84': '베트남',
  '86': '중국',
  '91': '인도',
  '852': '홍콩',
  '855': '캄보디아',
  '886': '대만',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name ? `지역번호는 ${code}(${name})입니다. ` : `지역번호는 ${code}입니다. `,
  country: (code: string, name: string | undefined) =>
    name ? `국가번호는 +${code}(${name})입니다. ` : `국가번호는 +${code}입니다. `,
  stopCallsFromAbroad: '국제전화를 막으려면',
} as const;
