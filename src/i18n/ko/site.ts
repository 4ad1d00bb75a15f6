import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from './records.ts';

/** Every sentence of the static site's interface, Korean. Prose and facts live in `content/`. */
export const site = {
  marks,
  skip: '본문으로 가기',
  external,
  asOf: (date: string): string => `${date} 기준`,
  asOfUnknown: '언제 것인지 알 수 없음',
  /** Describes the picture that messengers show with a link. */
  picture: (title: string, name: string): string => `${title}(${name})`,
  nav: {
    label: '주요 페이지',
    search: '검색',
    check: '메시지 확인',
    situations: '지금 상황',
    numbers: '전화번호',
    contacts: '상담하기',
    home: '홈',
    trail: '지금 있는 곳',
  },
  footer: {
    contacts: '혼자 결정하지 말고, 전화로 상담',
    allContacts: '상담할 곳 모두 보기',
    pages: '이 사이트의 페이지',
    about: '이 사이트에 대해',
    sources: '출처 목록',
    feed: '새 소식(RSS)',
    rules: '확인하는 방식',
    private: '확인한 글은 어디로도 보내지 않습니다.',
    license: (license: string): string => `라이선스: ${license}`,
    reviewed: (date: string): string => `내용을 마지막으로 확인한 때: ${date}`,
  },
  textSize: {
    label: '글자 크기',
    letter: '가',
    normal: '보통',
    large: '크게',
    largest: '아주 크게',
  },
  home: {
    title: '그 문자, 잠깐. 그 전화, 걸기 전에.',
    what: '받은 문자가 사기인지 아닌지, 이 자리에서 확인합니다.',
    check: '받은 메시지 확인하기',
    situations: '지금 어떤 상황인가요?',
    numbers: '번호 확인하기',
    understanding: '이 사기에 대해',
    understandingAll: '더 읽기',
    contacts: '상담하기',
    contactsAll: '상담할 다른 곳',
  },
  check: {
    title: '받은 메시지 확인하기',
    description:
      '받은 문자나 이메일의 글을 붙여 넣으면, 허위 청구나 피싱 사기의 단서가 없는지 쓰시는 기기 안에서만 확인합니다.',
    lead: '적혀 있는 번호로는 아직 전화하지 마세요. 링크도 열지 마세요.',
    byEye: '글을 눈으로 보고 확인하기',
    how: '무엇을 단서로 확인하나',
  },
  search: {
    title: '검색',
    description: '전화번호나 단어로 이 사이트 안을 찾습니다.',
    lead: '전화번호나 궁금한 단어를 넣으세요.',
    withoutScript:
      '검색하려면 브라우저의 JavaScript가 필요합니다. 쓸 수 없을 때는 아래 페이지에서 찾아보세요.',
    browse: '목록에서 찾기',
  },
  numberBox: {
    label: '전화번호',
    hint: '하이픈은 있어도 없어도 괜찮습니다. 가려진 숫자는 *로 넣습니다.',
    button: '확인하기',
    notANumber: '번호만 넣으세요. 받은 메시지는 메시지를 확인하는 칸에 붙여 넣으세요.',
  },
  sections: {
    situation: {
      title: '지금 상황에서 고르기',
      description:
        '받기만 했다, 전화를 걸었다, 돈을 냈다 등, 상황마다 다음에 할 일을 차례대로 알려 드립니다.',
      lead: '해당하는 것을 고르세요. 하나씩 차례대로 하면 괜찮습니다.',
    },
    /** Stands among the situations; the page is no situation of the reader's own. */
    family: { article: 'telling-parents', label: '가족이 걱정된다' },
    /** Groups of situations, in this order. */
    groups: {
      contacted: '연락이 왔다·전화했다',
      paid: '돈을 냈다·보냈다',
      given: '알려 줬다·건넸다·침입당했다',
      worried: '서류가 왔다·빚이 있다·무섭다',
    },
    understanding: {
      title: '이 사기에 대해',
      description:
        '‘미납 요금이 있다’, ‘오늘 안에 연락하라’고 재촉하는 사기의 수법과, 구별할 수 없을 때 확인하는 방법을 모았습니다.',
      lead: '상대의 방식을 알면 당황하지 않을 수 있습니다.',
    },
    prevention: {
      title: '오지 않게 하기·대비하기',
      description: '스팸 문자나 전화를 줄이는 설정과, 가족끼리 정해 두면 좋은 일을 모았습니다.',
      lead: '할 수 있는 것부터 하나씩 하면 괜찮습니다.',
    },
    help: {
      title: '상담하기·물어보기',
      description: '전화로 상담할 수 있는 창구와, 자주 묻는 질문의 답을 모았습니다.',
      lead: '혼자 결정하지 말고 상담하세요.',
    },
    about: { title: '이 사이트에 대해', description: '', lead: '' },
    empty: '이 페이지는 준비 중입니다. 급할 때는 아래의 상담할 곳에 전화하세요.',
  },
  article: {
    contents: '이 페이지의 내용',
    sources: '출처',
    pager: '앞뒤 페이지',
    previous: '앞 페이지',
    next: '다음 페이지',
    nextStep: '다음에 읽을 것',
    related: '함께 읽을 것',
    reviewed: '마지막 확인',
    figures: (date: string): string => `숫자는 ${date}까지의 것입니다.`,
    figuresOld: '새로운 숫자가 나와 있을 것입니다. 공공기관의 발표도 함께 확인하세요.',
    stale:
      '마지막으로 확인한 뒤 1년이 넘었습니다. 창구의 번호나 제도는 공식 페이지에서도 확인하세요.',
  },
  cite,
  sourceKind,
  recordKind,
  channel,
  specimen: {
    label: '예문',
    signs: '표시된 곳',
    more: (count: number): string => `다른 단서(${count})`,
    noSigns: '이 글에는 지금까지 알려진 수법의 특징이 없습니다. 안전하다는 뜻은 아닙니다.',
  },
  doDont: { do: '할 일', dont: '하지 말 것' },
  urgency: {
    emergency: '지금 바로',
    soon: '되도록 빨리',
    calm: '당황하지 않아도 괜찮습니다',
  },
  contact: {
    call: (name: string): string => `${name}에 전화하기`,
    hours: '운영 시간',
    cost: '비용',
    email: '이메일',
    page: '공식 페이지',
    how: '방법',
    source: '출처',
    confirmed: '번호 확인',
    openPage: '공식 페이지 열기',
    open: { night: '밤에도', holiday: '휴일에도' },
    unknown: '번호나 시간이 언제 것인지 알 수 없습니다. 공식 페이지에서 확인한 뒤에 쓰세요.',
  },
  contacts: {
    title: '상담할 곳',
    description:
      '허위 청구나 사기를 상담할 곳을 운영 시간·비용·확인한 때와 함께 모았습니다. 소비자 핫라인(消費者ホットライン)은 188, 경찰 상담 전용 전화(警察相談専用電話)는 #9110입니다.',
    lead: '혼자 결정하지 말고 상담하세요. 아직 돈을 내지 않았어도 상담할 수 있습니다.',
    outsideOfficeHours: '밤이나 휴일에 쓸 수 있는 창구',
    wait: '밤이나 휴일이라 연결되지 않을 때는 아침까지 기다려도 괜찮습니다. ‘오늘 안에’(「本日中」)는 상대가 만든 기한입니다. 집에 찾아왔거나 협박당하고 있으면 110번(경찰)에 전화하세요.',
    regional: '도도부현(都道府県)의 소비생활센터(消費生活センター)',
    regionalLead:
      '도도부현이나 시·구·정·촌 페이지의 사본으로 번호를 확인할 수 있었던 창구입니다. 어디에 전화할지 망설여지는 분은 소비자 핫라인에 거세요. 가까운 창구에 연결됩니다.',
    hotlineOnly: '번호를 확인하지 못한 현(県)',
    hotlineOnlyLead:
      '다음 현의 창구는 공공기관 페이지의 사본으로 번호를 확인하지 못했습니다. 소비자 핫라인에 걸면 가까운 창구에 연결됩니다.',
    howLead:
      '아무것도 준비하지 않고 전화해도 괜찮습니다. 먼저 읽어 두고 싶은 분은 다음 페이지를 보세요.',
    categories: {
      emergency: '지금 위험할 때',
      consumer: '소비생활 상담',
      police: '경찰 상담',
      legal: '법률 상담',
      money: '계좌·카드 정지하기',
      issuer: '기프트 카드·전자머니 사용 막기',
      carrier: '휴대전화 회사',
      report: '받은 메시지 알리기',
      genuine: '진짜인지 확인하기',
      foreign: '외국어 상담',
    },
  },
  numbers,
  wording: {
    title: '말투가 사기 글과 아주 비슷합니다',
    why: '사기 글에 많고 보통 연락에는 적은 표현이 겹쳐 있습니다. 말투만으로 정하지 않고, 다른 단서와 함께 봅니다.',
    description:
      '말투를 어떻게 확인하는지, 얼마나 많은 글로 확인했고 얼마나 맞는지를 모은 페이지입니다.',
    how: '어떻게 확인하나',
    howText: [
      '글을 세 글자까지의 조각으로 나누고, 각각이 사기 글과 보통 글 가운데 어느 쪽에 많은지의 점수를 더합니다. 점수는 많은 글을 비교해서 기계가 정한 것입니다. 사람이 손으로 고치는 일은 없습니다.',
      '번호, 링크, 숫자, 가린 글자는 형태만 남긴 뒤에 확인합니다. 누구의 번호인지, 어디의 링크인지에 따라 점수가 달라지지 않습니다.',
      '긴 글은 가장 마음에 걸리는 곳으로도 판정합니다. 앞이나 뒤에 보통 글이 있어도 놓치지 않기 위해서입니다.',
      '색이 칠해진 부분은 점수가 가장 높은 표현을 나타냅니다.',
    ],
    fitted: '무엇으로 확인했나',
    fittedText: (own: string, quoted: string): string =>
      `이 사이트에서 쓴 글 ${own}건(누구나 쓸 수 있도록 공개하고 있습니다)과, 공개된 페이지에 인용된 글 ${quoted}건으로 점수를 정했습니다. 인용된 글 자체는 이 사이트에 넣지 않았습니다.`,
    figures: '얼마나 맞나',
    figuresText:
      '점수를 정할 때 쓰지 않은 글로 확인한 숫자입니다. 글쓴이별로 나누어, 그 사람의 글을 보지 않고 정한 점수로 확인했습니다.',
    day: '점수를 정한 날: ',
    limits: '할 수 없는 것',
    limitsText: [
      '새로운 수법이나 짧은 글은 놓칠 수 있습니다. 찾지 못했다고 해서 안전하다는 뜻은 아닙니다.',
      '진짜 연락에서 단서가 발견되는 일도 있습니다.',
    ],
    share: (percent: string, count: string): string => `${percent}(${count})`,
    columns: {
      group: '글의 종류',
      messages: '건수',
      flagged: '조심하라고 알림',
      scam: '그중 ‘일치합니다’',
      about: '사기에 대한 글로 봄',
    },
    sets: {
      unseen: '다른 글을 보지 않고 따로 쓴 글',
      corpus: '이 사이트에서 쓴 글(사기와 비슷하게 쓴 어려운 글이 많이 들어 있습니다)',
      quoted: '인용된 글',
      framed: '읽는 사람의 말이 붙은 글',
      'unseen, other languages': '다른 글을 보지 않고 따로 쓴 외국어 글',
      'other languages': '외국어로 된 글',
    },
    groups: {
      unpaid: '미납 요금 사기',
      phish: '피싱',
      lure: '다른 사기',
      bare: '어느 쪽이라고도 할 수 있는 짧은 글',
      dunning: '진짜 독촉',
      honest: '보통 연락',
      warning: '사기에 대한 글',
    },
  },
  rules: {
    title: '확인하는 방식',
    description: '글을 확인할 때 보는 단서와 판정을 정하는 방법을, 예와 출처를 붙여서 공개합니다.',
    lead: '글을 확인할 때 보는 단서를 하나씩 공개합니다.',
    how: '판정을 정하는 방법',
    howText: [
      '글 속에서 아래에 늘어놓은 단서를 찾습니다. 전각이나 반각, 빈칸이나 줄 바꿈으로 모양을 바꿔도 같은 것으로 찾아냅니다.',
      '단서 말고 말투도 봅니다. 사기 글과 보통 글을 많이 비교해서, 어떤 표현이 어느 쪽에 많은지 센 것입니다.',
      '단서와 말투를 합친 강도가 높고, 종류가 다른 근거가 2개 이상이며, 정상적인 연락에는 거의 나오지 않는 단서가 있을 때만 ‘사기 수법과 일치합니다’라고 알려 드립니다.',
      '정상적인 연락에 많은 표현이 있으면 그만큼 뺍니다.',
      '‘이거 사기인가요?’처럼 직접 쓴 말이 붙어 있을 때는, 받은 메시지 쪽을 확인합니다.',
      '진짜 법원 서류에도 있는 표현일 때는 사기라고 단정하지 않습니다. 사기에 대해 알리는 글인 것 같을 때는 그렇게 덧붙입니다.',
      '단서를 찾지 못해도 안전하다고는 말하지 않습니다. 글만으로는 알 수 없는 것이 있기 때문입니다.',
    ],
    levels: '세 가지 결과',
    level: {
      scam: {
        name: '사기 수법과 일치합니다',
        text: '지금까지 알려진 수법의 형태가 갖추어져 있습니다. 전화도 답장도 하지 말고, 돈을 내지 마세요.',
      },
      suspicious: {
        name: '글만으로는 구별할 수 없습니다',
        text: '진짜 독촉에도 같은 표현이 있습니다. 적혀 있는 번호나 링크는 쓰지 말고, 직접 찾은 창구로 확인하세요.',
      },
      unknown: {
        name: '지금까지 알려진 수법의 특징은 발견되지 않았습니다',
        text: '안전하다는 뜻은 아닙니다. 망설여질 때는 상담하세요.',
      },
    },
    all: '단서 목록',
    count: (count: number): string => `${count}개`,
    kinds: {
      claim: '청구의 구실',
      threat: '겁주기',
      deadline: '기한으로 재촉하기',
      contact: '연락하게 하기',
      sender: '자칭한 이름',
      payment: '돈을 내게 하는 방법',
      link: '링크',
      reassurance: '안심으로 이어지는 단서',
      context: '글의 종류',
    },
    page: {
      why: '왜 보는가',
      hits: '이 단서에 해당하는 예',
      misses: '이 단서에 해당하지 않는 예',
      known: '아직 찾아내지 못하는 예',
      falsePositives: '진짜라도 해당하는 경우',
      sources: '출처',
      updated: '마지막 갱신',
      examples: '예문은 모두 이 사이트에서 쓴 것입니다.',
      description: (title: string): string =>
        `글을 확인할 때 보는 단서 ‘${title}’에 대해, 이유·예·출처를 모은 페이지입니다.`,
    },
  },
  sources: {
    title: '출처 목록',
    description: '이 사이트 내용의 바탕이 된 자료와, 그것을 쓰는 페이지의 목록입니다.',
    lead: '이 사이트 내용의 바탕이 된 자료입니다. 어느 페이지에서 쓰는지도 보여 드립니다.',
    usedBy: '쓰는 페이지',
    numbersPage: '제보된 전화번호',
    count: (count: number): string => `${count}건`,
  },
  /** What a reader fills in who reports a wrong verdict. */
  report: {
    subject: '확인한 결과에 대해',
    form: [
      '확인한 결과에 대해',
      '',
      '1. 무엇으로 왔나요(문자, 이메일, 전화 등): ',
      '2. 나온 결과(일치합니다/구별할 수 없습니다/발견되지 않았습니다): ',
      '3. 나온 단서의 이름: ',
      '4. 실제로는 무엇이었나요(진짜 연락, 사기, 모르겠다): ',
      '5. 그렇게 알게 된 까닭: ',
      '6. 글의 대략적인 내용(자신의 말로 써 주세요. 이름이나 번호는 쓰지 마세요): ',
      '7. 확인한 날: ',
    ],
    to: '보낼 곳: ',
    noContact: '보낼 곳은 준비 중입니다.',
  },
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    description: '찾으시는 페이지가 없었습니다.',
    lead: '페이지의 위치가 바뀌었거나 주소가 다른 것 같습니다. 아래에서 골라 이동하세요.',
  },
  /** The page of parts for editors, in the development build alone. */
  parts: {
    title: '글의 부품',
    lead: 'content/articles의 MDX에서 import 없이 쓸 수 있습니다. Sources와 ReviewDate는 맨 앞의 정보에서 자동으로 붙습니다.',
    notes: {
      Cite: '출처 번호를 그 문장 끝에 붙입니다. 출처는 글 맨 앞의 sources에도 씁니다. 의심스러운 출처에는 확실하지 않은 점이 그 자리에 나옵니다.',
      Specimen: 'content/specimens의 예문을, 확인하는 기능과 같은 표시를 붙여서 보여 줍니다.',
      Steps: '차례대로 할 일을 번호가 붙은 목록으로 감쌉니다.',
      DoDont: '할 일과 하지 말 것을 나란히 놓습니다. 한쪽만 쓸 수도 있습니다.',
      Drawings:
        '말보다 빨리 이해되는 그림을 짧은 글과 나란히 놓습니다. of는 scam(수법의 흐름), gift-card(카드 번호), sender(상대의 번호), court-papers(특별송달과 엽서)입니다.',
      ThirdParty:
        '다른 사람이 만든 부품의 이름, 버전, 라이선스를 늘어놓습니다. 목록은 src/integration/shipped/parts.ts에 있고, 사이트의 내용과 맞지 않으면 빌드가 멈춥니다.',
      Urgency: '얼마나 급한지를 색과 말로 알립니다. 급하지 않을 때도 씁니다.',
      Contact:
        'content/contacts의 상담할 곳을 한 건 보여 줍니다. 전화 링크가 되는 것은 이 부품뿐입니다. compact는 이름과 번호만입니다.',
      ContactList: '상담할 곳을 나란히 보여 줍니다. ids 대신 category도 쓸 수 있습니다.',
      PhoneNumber:
        '제보된 번호를 적습니다. 전화 링크는 되지 않으며, 번호의 페이지가 있으면 연결됩니다.',
      NextStep:
        '다음에 읽을 것, 다음에 할 일을 하나만 권합니다. 글 끝에는 맨 앞의 next에서 자동으로 붙습니다.',
      Situations: '지금 상황을 고르는 버튼의 목록입니다.',
      PassOn:
        '가족이나 이웃에게 그대로 보낼 수 있는 글입니다. 복사와 공유 버튼이 붙고, 이 사이트의 주소가 끝에 들어갑니다.',
      Flow: '하나의 물음과, 답마다 할 일의 그림입니다. 그림과 같은 내용이 링크가 있는 글로도 나옵니다. 줄은 들어가는 길이로 나누어 씁니다.',
      Remedy:
        'content/remedies의 대처(돈을 낸 뒤·건넨 뒤에 할 일)를 하나 보여 줍니다. 출처는 글 맨 앞의 sources에도 씁니다.',
      Remedies: '돈을 낸 방법 전부(paid)나 건넨 것 전부(given)를 표와 설명으로 보여 줍니다.',
      Ruby: '읽기 어려운 말에 읽는 법을 붙입니다. 검색에서는 읽는 법을 읽지 않습니다.',
      Chart:
        '막대그래프와 그 숫자의 표입니다. 정확하지 않은 값에는 unsure를 붙이고 이유를 note에 씁니다. 값 대신 보여 줄 말은 shown에 씁니다.',
      AccessibilityReport:
        '쓰기 쉬운지 확인한 결과를 보여 줍니다. npm run a11y:report가 content/a11y-report.json에 씁니다.',
      ReportTemplate: '결과가 이상할 때 알리기 위한 양식과, 그것을 보낼 곳을 보여 줍니다.',
      ReviewDate: '마지막으로 확인한 달을 보여 줍니다. 1년이 지나면 그것도 알립니다.',
      Sources: '페이지의 출처를 번호 순서로 늘어놓습니다.',
    },
    sentence: '견본 문장입니다.',
    items: ['견본 첫째', '견본 둘째', '견본 셋째'],
    unit: '건',
  },
  /** Ready texts to pass on. */
  passOn: {
    share: '보낼 상대 고르기',
    copy: '글 복사하기',
    copied: '복사했습니다. LINE이나 이메일에 붙여 넣어서 보낼 수 있습니다.',
    failed: '복사하지 못했습니다. 글을 길게 눌러서 복사하세요.',
  },
  flow: { words: '그림과 같은 내용을 글로 읽기' },
  /** What to do after paying or giving something away: `content/remedies`. */
  remedies: {
    columns: {
      paid: '돈을 낸 방법',
      given: '건넨 것',
      first: '먼저 연락할 곳',
      hurry: '서둘러야 하는 까닭',
    },
    atHand: '전화하기 전에 가까이에 둘 것',
    back: '돌려받을 가망·막을 수 있는 것',
    limits: '기한',
    more: (name: string): string => `‘${name}’ 자세히 읽기`,
    toTable: '표로 돌아가기',
  },
  chart: {
    unsure: '점선 막대는 정확하지 않은 값입니다. 이유는 아래 표에 적혀 있습니다.',
    table: '숫자 표로 보기',
    label: '항목',
    value: '값',
    about: (value: string): string => `약 ${value}`,
    note: '참고',
  },
} as const;
