/** Every sentence of the search. */
export const search = {
  label: '전화번호·단어',
  hint: '번호는 하이픈이 있어도 없어도, 일부만 넣어도 찾을 수 있습니다.',
  button: '찾기',
  looking: '찾고 있습니다.',

  /** Spoken when an answer has come. */
  announce: (count: number): string =>
    count === 0 ? '찾지 못했습니다.' : `${count}건을 찾았습니다.`,
  announceMessage: '받은 메시지인 것 같아서, 확인하는 화면을 열었습니다.',

  articles: '페이지',
  numbers: '제보된 번호',
  contacts: '상담할 곳',
  /** Found in the texts after the rest. */
  written: '이 단어가 나오는 페이지',
  near: '같은 단어는 아니지만 비슷한 페이지',
  more: (count: number): string => `다른 ${count}개 페이지도 보기`,
  instead: (asked: string, found: string): string =>
    `‘${asked}’ 검색 결과가 없어서 ‘${found}’ 검색 결과를 보여 드립니다.`,
  count: (count: number): string => `${count}건`,
  firstOf: (shown: number, count: number): string =>
    `${count}건 가운데 처음 ${shown}건입니다. 조금 더 길게 넣으면 좁힐 수 있습니다.`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: '먼저, ',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: '지금 상황에서 고르기',

  number: {
    title: (formatted: string): string => `${formatted}에 대해`,
    report: (formatted: string): string => `${formatted}에 대한 제보`,
    exact: '같은 번호',
    masked: '일부를 가린 기록과 형태가 맞는 번호',
    partial: '이 숫자가 들어 있는 번호',
    maskedNote: '가려진 자리가 있으므로, 찾으시는 번호와 같다고는 할 수 없습니다.',
    doNotCall: '이 번호에서 연락이 와도 다시 걸지 말고, 직접 찾은 번호로 확인하세요.',
    latest: (date: string): string => `기록 날짜 ${date}`,
    undated: '날짜 기록 없음',
    names: (names: readonly string[]): string => ` / 자칭한 이름: ${names.join(', ')}`,
    meaning: '지금 그 번호를 쓰는 사람이 사기와 관련 있다는 뜻은 아닙니다.',
    onlyPartial:
      '완전히 같은 번호의 제보는 실려 있지 않습니다. 실려 있지 않다고 해서 안전하다는 뜻은 아닙니다.',
    contact: (name: string): string =>
      `${name}의 번호와 같습니다. 상담할 때는 걸려 온 기록이나 글에서 걸지 말고, 직접 번호를 눌러서 거세요.`,
    emergency: '지금 위험할 때는 망설이지 말고 전화하세요.',
  },

  contact: {
    asOf: (date: string): string => `${date} 기준`,
    undated: '번호나 시간이 언제 것인지 알 수 없습니다. 공식 페이지에서 확인한 뒤에 쓰세요.',
    page: '상담할 곳 페이지에서 보기',
    call: (name: string): string => ` (${name}에 전화하기)`,
  },

  /** The search over any page. */
  dialog: {
    title: '이 사이트 안에서 검색',
    results: '찾은 것',
    all: '검색 페이지에서 보기',
    close: '닫기',
    announce: (count: number): string =>
      count === 0
        ? '찾지 못했습니다.'
        : `${count}건을 찾았습니다. 위아래 화살표 키로 고를 수 있습니다.`,
  },

  none: {
    title: '찾지 못했습니다',
    number: '이 번호에 대한 제보는 실려 있지 않습니다',
    numberMeaning: '실려 있지 않다고 해서 안전하다는 뜻은 아닙니다.',
    meaning: '찾지 못했다고 해서 안전하다는 뜻은 아닙니다.',
    words: '다른 단어나 짧은 단어로 찾아보세요.',
    next: '다음에 할 수 있는 일',
    check: '받은 메시지 확인하기',
    checkThis: '지금 넣은 글 확인하기',
    ask: '망설여질 때는 혼자 결정하지 말고 상담하세요.',
  },

  failed: {
    words: '페이지를 검색하지 못했습니다. 인터넷이 끊겼을 수 있습니다.',
    numbers: '번호 목록을 열지 못했습니다. 번호의 종류만 알려 드립니다.',
    retry: '다시 해 보기',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: '받은 메시지라면, 사기 수법과 맞는지 확인할 수 있습니다. 넣은 글은 주소와 방문 기록에 남기지 않았습니다.',
    check: '메시지로 확인하기',
    announce: '받은 메시지라면, 메시지로 확인할 수 있습니다.',
  },

  message: {
    title: '받은 메시지인 것 같습니다',
    text: '번호나 단어가 아니라 글이므로, 여기에서 확인합니다. 글은 어디로도 보내지 않습니다.',
    opening: '확인하는 화면을 열고 있습니다.',
    /** Where the checker cannot be opened. */
    failed: '확인하는 화면을 열지 못했습니다. 다음 페이지에 글을 다시 붙여 넣으세요.',
    page: '메시지를 확인하는 페이지',
    back: '검색으로 돌아가기',
  },
} as const;
