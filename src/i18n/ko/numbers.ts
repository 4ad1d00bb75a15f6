import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: '제보된 전화번호',
  description:
    '미납 요금 등을 내세운 연락에 쓰였다고 공개적으로 기록된 전화번호의 목록입니다. 실려 있지 않은 번호가 안전하다는 뜻은 아닙니다.',
  lead: '공개적으로 기록된 번호만, 출처를 붙이고 날짜를 알 수 있으면 날짜도 붙여서 싣고 있습니다.',
  caution:
    '여기에 실려 있어도, 지금 그 번호를 쓰는 사람이 사기와 관련 있다는 뜻은 아닙니다. 번호는 다른 사람에게 넘어갑니다. 또 실려 있지 않은 번호가 안전하다는 뜻도 아닙니다.',
  lookUp: '번호를 넣어 확인하기',
  latest: (date: string): string => `가장 새로운 기록 ${date}`,
  none: '실려 있는 번호는 아직 없습니다.',
  noName: '자칭한 이름은 기록되어 있지 않습니다.',
  undated: '날짜 기록 없음',
  policy: '번호를 싣는 규칙',
  policyText: [
    '날짜가 있는 기록이 있고, 서로 다른 출처가 2개 이상이거나 2년 이내의 기록이 있는 것만 싣습니다.',
    '일부가 가려진 번호는, 가려진 자리가 2개까지인 것만 싣습니다.',
    '기록한 본인이 ‘확실하지 않다’고 쓴 것은 싣지 않습니다.',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `제보된 번호: ${list}`,
    description: (list: string, count: number): string =>
      `공개적으로 기록된 전화번호 가운데 ${list}에 해당하는 ${count}건의 목록입니다.`,
    count: (count: number): string => `${count}건`,
    part: (list: string, nth: number, of: number): string => `${list}(${of}개 중 ${nth}번째)`,
    parts: '이 목록의 나머지',
    area: (code: string, name: string | undefined): string => (name ? `${code}(${name})` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `해외 번호 형태 +${code} ${name}` : `해외 번호 형태 +${code}`,
    kinds: {
      fixed: '유선전화 형태',
      mobile: '휴대전화 형태',
      ip: '050으로 시작하는 번호',
      tollfree: '0120·0800으로 시작하는 번호',
      navi: '0570으로 시작하는 번호',
      special: '특별한 용도의 번호',
      'sender-code': '문자를 보낸 곳으로 표시되는 번호',
      international: '해외 번호 형태',
      partial: '일부만 있는 번호',
      impossible: '존재하지 않는 형태의 번호',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: '번호에 대한 제보',
    description: '제보된 전화번호를 하나 골라서 보는 페이지입니다.',
    loading: '이 번호에 대한 제보를 열고 있습니다.',
    failed: '제보를 열지 못했습니다. 인터넷이 연결되는 곳에서 다시 해 보세요.',
    absent: '이 번호에 대한 제보는 이 사이트에 실려 있지 않습니다.',
    meaning: '실려 있지 않다고 해서 안전하다는 뜻은 아닙니다.',
    none: '번호를 고르지 않았습니다.',
    withoutScript:
      '이 페이지는 JavaScript를 쓸 수 있을 때 표시됩니다. 쓸 수 없을 때는 번호 목록을 보세요.',
  },
  page: {
    title: (number: string): string => `${number}에 대한 제보`,
    description: (number: string): string =>
      `전화번호 ${number}에 대해 공개적으로 남겨진 기록을, 출처와 날짜를 붙여서 모았습니다.`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? '날짜 없음';
      const who =
        report.names.length > 0
          ? `자칭한 이름이 「${report.names.join('」「')}」인`
          : '자칭한 이름을 알 수 없는';
      return `${report.publisher}의 ${report.kind}(${when})에, ${who} 연락(${report.channel})의 번호로 실려 있지만, 지금 이 번호를 쓰는 사람이 사기와 관련 있다는 뜻은 아닙니다.`;
    },
    more: (count: number): string => ` 기록은 모두 ${count}건 있습니다.`,
    reports: '기록의 내용',
    names: (names: readonly string[]): string => `자칭한 이름: 「${names.join('」「')}」`,
    from: '출처: ',
    kind: '번호의 종류',
    masked:
      '* 부분은 기록한 사람이 가린 것입니다. 아주 비슷한 번호라도 같은 번호라고는 할 수 없습니다.',
    owner: '이 번호의 주인께',
    ownerAside: '(정정·삭제)',
    ownerText: '이 번호를 쓰시는 분이 기록의 정정이나 삭제를 원하시면, 아래 연락처로 알려 주세요.',
    noContact: '연락처는 준비 중입니다.',
    next: '다음에 할 일',
    nextText:
      '이 번호에서 연락이 와도 다시 걸지 말고, 직접 찾은 공식 창구로 확인하세요. 다른 번호라도 같은 수법일 수 있습니다.',
  },
} as const;
