import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: '사기 수법과 일치합니다.',
  suspicious: '진짜인지 가짜인지, 글만으로는 구별할 수 없습니다.',
  unknown: '지금까지 알려진 수법의 특징은 발견되지 않았습니다.',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document':
    '법원에서 온 봉투 우편(특별송달 「特別送達」)을 받았다면 이야기가 다릅니다. 그냥 두지 마세요',
  'one-time-code': '누가 이 번호를 물어보고 있다면, 알려 주지 말고 전화를 끊으세요.',
  'describes-scam':
    '인용된 글에 사기 수법과 같은 말이 있습니다. 직접 받은 것이라면 전화도 답장도 하지 마세요.',
};

export const form = {
  label: '받은 메시지를 붙여 넣으세요',
  hint: '문자(SMS)나 이메일의 글, 음성 메시지나 엽서의 말을 일본어 그대로 넣으시면 됩니다.',
  paste: '붙여 넣기',
  check: '확인하기',
  clear: '지우기',
  privacy: '이 사이트는 넣은 글을 어디로도 보내지 않습니다.',
  noMessage: '글이 없다·전화였다',
  empty: '위 칸에 받은 메시지를 붙여 넣으세요.',
  emptyNoMessage: '글이 없을 때는 ‘글이 없다·전화였다’에서 고를 수 있습니다.',
  pasteFailed:
    '붙여 넣지 못했습니다. 위 칸을 길게 누르고 ‘붙여넣기’(일본어 화면에서는 「ペースト」나 「貼り付け」)를 고르세요.',
  pasteEmpty: '붙여 넣을 글이 없습니다. 먼저 받은 메시지를 복사하세요.',
  cleared: '글을 지웠습니다.',
  picture: '사진에서 읽기',
  pictureFailed: '사진을 읽을 준비를 하지 못했습니다. 인터넷이 연결되는 곳에서 다시 해 보세요.',
  provisional: '아직 임시 결과입니다. 읽은 글을 사진과 비교해 보세요.',
} as const;

export const copying = {
  title: '복사하는 방법',
  steps: [
    'iPhone: 받은 메시지의 말풍선을 길게 누르고 ‘복사하기’(일본어 화면에서는 「コピー」)를 고릅니다.',
    'Android: 받은 메시지를 길게 누르고 ‘복사’(일본어 화면에서는 「コピー」)라는 글자나, 네모 두 개가 겹친 그림을 누릅니다.',
    '「+メッセージ」 앱: 받은 메시지를 길게 누르고 ‘복사’(「コピー」)를 고릅니다.',
  ],
  caution: '색이 있는 번호나 링크 말고, 보통 글자가 있는 곳을 누르세요.',
  afterwards:
    '이 페이지로 돌아와서 위 칸을 길게 누르고 ‘붙여넣기’(일본어 화면에서는 「ペースト」나 「貼り付け」)를 고릅니다.',
} as const;

export const status = {
  preparing: '확인할 준비를 하고 있습니다.',
  busy: '글이 길어서 시간이 조금 걸립니다.',
  failed: '확인할 준비를 하지 못했습니다',
  failedWhy:
    '인터넷이 끊겼을 수 있습니다. 넣은 글은 그대로 남아 있습니다. 연결되면 다시 해 보세요.',
  retry: '다시 해 보기',
  byEye: '지금은 아래 목록을 눈으로 보면서 확인해 주세요.',
  noWords: '글을 읽지 못했습니다',
  noWordsWhy:
    '이모티콘이나 기호뿐인 것 같습니다. 글자로 쓰인 부분을 붙여 넣으세요. 글이 없을 때는 ‘글이 없다·전화였다’에서 고를 수 있습니다.',
  numberOnly: '번호에 대한 답',
  numberOnlyWhy: '번호만으로는 사기인지 아닌지 알 수 없습니다. 글도 있으면 함께 붙여 넣으세요.',
  linkOnly: '링크에 대한 답',
  linkOnlyWhy: '링크만으로는 사기인지 아닌지 알 수 없습니다. 글도 있으면 함께 붙여 넣으세요.',
} as const;

export const card = {
  result: '확인한 결과',
  ifGenuine: '실제로 계약한 곳 가운데 짚이는 데가 있을 때는, 직접 찾은 번호로 확인합니다.',
  quoted: '인용된 글을 확인했습니다.',
  allReceived: '전부 받은 메시지입니다',
  asReceived: '받은 메시지만으로 확인하기',
  found: '알게 된 점',
  foundDescribed: '글 안에 있는, 사기에 쓰이는 말',
  foundLittle: '마음에 걸리는 말',
  foundLittleWhy: '보통 연락에도 있는 말입니다. 이것만으로는 뭐라고 말할 수 없습니다.',
  genuineToo: '진짜 연락에도 있는 표현',
  genuineTooWhy: '흉내 내서 쓸 수도 있으므로, 이것이 있어도 진짜라고 단정할 수는 없습니다.',
  source: '출처: ',
  doubt: '확실하지 않은 점: ',
  moreSigns: (count: number, others: boolean) =>
    others ? `그 밖에 찾은 단서(${count})` : `찾은 말(${count})`,
  signPage: '이 단서에 대해 자세히',
  scheme: '이 수법에 대해',
  schemeNext: '전화를 걸거나 시키는 대로 하면',
  schemeArticle: (title: string) => `자세히 읽기: ${title}`,
  schemeOthers: '그 밖에 형태가 비슷한 수법: ',
  message: '받은 메시지(표시 있음)',
  messageTapped: '고른 내용(표시 있음)',
  messageLong: '글이 길어서, 표시된 곳의 앞뒤만 보여 드립니다.',
  omitted: '(중략)',
  brand: (name: string) => `${name}의 공식 설명`,
  check: '확인하려면',
  checkOwnRoute:
    '적혀 있는 번호나 링크는 쓰지 말고, 직접 연 공식 앱이나 가지고 있는 청구서·카드에 있는 번호로 확인합니다.',
  contacts: '상담하려면',
  numbers: '적혀 있는 번호에 대해',
  callTo: (name: string) => ` (${name}에 전화하기)`,
  asOf: (date: string) => ` (${date} 기준)`,
  comma: ', ',
  publisher: (name: string, date: string | undefined) =>
    date ? `(${name}, ${date})` : `(${name})`,
} as const;

export const links = {
  title: '적혀 있는 링크에 대해',
  destination: '연결되는 곳: ',
  unreadable: '중간에 끊겼거나 가려져 있어서, 어디로 연결되는지 읽을 수 없습니다.',
  defanged: '실수로 열지 않도록, 점을 [.]로 바꿔서 적었습니다.',
  plain: '보기만 해서는 진짜인지 가짜인지 알 수 없습니다.',
  doNotOpen: '이 링크는 열지 말고, 공식 앱이나 직접 찾은 공식 사이트에서 확인하세요.',
  more: (count: number) => `그 밖에 링크가 ${count}개 있습니다.`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `${brand}의 알려진 공식 주소와 맞지 않습니다. 진짜라도 다른 주소를 쓰는 경우가 있으므로, 이것만으로 가짜라고 할 수는 없습니다.`,
  'inside-brand': (brand) =>
    `${brand}의 공식 주소로 알려져 있습니다. 다만 보낸 사람 표시는 속일 수 있고, 진짜 화면이 사기에 쓰이는 일도 있습니다. 이것만으로 진짜라고 할 수는 없습니다.`,
  'look-alike': (brand) => `${brand}의 주소와 비슷한 모양이지만, 공식 주소와는 맞지 않습니다.`,
  shortener: () =>
    '짧게 줄인 링크라서 실제로 어디로 연결되는지 알 수 없습니다. 진짜 회사도 쓰므로, 이것만으로 가짜라고 할 수는 없습니다.',
  'dynamic-dns': () => '누구나 금방 빌릴 수 있는 주소입니다. 가짜 문자에 쓰인 적이 있습니다.',
  'ip-address': () =>
    '이름 대신 숫자만으로 된 주소입니다. 누구의 것인지 보기만 해서는 알 수 없습니다.',
  'user-info': () => '‘@’ 앞에 적힌 이름은 장식입니다. 실제로 연결되는 곳은 ‘@’ 뒤에 있습니다.',
  punycode: () =>
    '‘xn--’로 시작하는 주소입니다. 다른 글자를 눈에 익은 글자처럼 보이게 한 경우가 있습니다.',
  obscured: () => '어디로 연결되는지 알아보기 어렵게 쓴 주소입니다.',
  unreadable: () => '연결되는 곳의 이름이 끊겼거나 가려져 있어서 읽을 수 없습니다.',
  'odd-ending': () =>
    '주소의 끝(.cn, .top 등)은 가짜 페이지를 집계했을 때 많았던 것입니다. 진짜도 쓰므로, 이것만으로 가짜라고 할 수는 없습니다.',
};

export const anyCompany = '이름이 나온 회사';

export const share = {
  open: '가족에게 보낼 글 만들기',
  print: '인쇄하기',
  failed: '준비하지 못했습니다. 인터넷 연결을 확인하고 다시 눌러 주세요.',
} as const;

export const tapText = {
  intro: '전화로 들은 말, 엽서나 편지에 적혀 있던 말을 고르세요. 고르면 아래에 결과가 나옵니다.',
  channel: '무엇으로 왔나요?',
  check: '결과 보기',
  clear: '고른 것 지우기',
  empty: '해당하는 것을 하나 이상 고르세요.',
  /** How a phrase ends when it was spoken, and when it was written. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: '전화·음성 메시지' },
  { id: 'postcard', label: '엽서·편지' },
] as const;

/**
 * One point of the list to tap. `phrase` goes to the engine, as it is said or written, without its full
 * stop.
 */
export interface TapItem {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
  /** It can only have come this way. */
  readonly only?: 'voice' | 'postcard';
  /** Whoever taps it has done something already. */
  readonly did?: 'called';
}

export interface TapGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TapItem[];
}

/** In the order in which such a message is told, so that what is composed reads as one message. */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: '자칭한 이름',
    items: [
      {
        id: 'amazon',
        label: '아마존(「アマゾン」)',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT·휴대전화 회사(「携帯電話会社」)',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: '경찰(「警察」)·검찰(「検察」)',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: '총무성(「総務省」)',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '「お客様サポート」(고객 지원)처럼 회사 이름이 없다',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: '법원(「裁判所」)이나 법무성(「法務省」) 같은 이름',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: '법원에서 온 봉투 우편(특별송달 「特別送達」)을 받았다',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: '용건',
    items: [
      {
        id: 'unpaid',
        label: '내지 않은 요금이 있다(「未納料金」)',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: '유료 동영상이나 사이트 요금(「有料動画」「有料サイト」)',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: '이용 요금에 대해 확인하고 싶다(「ご利用料金の確認」)',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: '전화나 서비스가 끊긴다(「利用停止」)',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: '재촉하는 말·겁주는 말',
    items: [
      {
        id: 'today',
        label: '오늘 안에(「本日中」「今日中」)',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: '24시간 안에(「24時間以内」)·급히(「至急」)',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: '법적 절차(「法的手続き」)를 밟겠다·재판(「裁判」)을 하겠다',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: '급여나 재산을 압류한다(「差し押さえ」)',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: '집이나 회사로 찾아가겠다',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: '연락하게 하는 방법',
    items: [
      {
        id: 'call',
        label: '적혀 있는 번호로 전화하라',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: '자동 음성으로 ‘1번을 누르세요’(「1を押してください」)',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: '1번을 눌렀다·사람이 나왔다',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: 'LINE으로 옮기자·친구로 추가하라',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: '영상 통화로 하자·경찰 신분증이나 서류를 화면으로 보여 줬다',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: '전화를 끊지 마라·아무에게도 말하지 마라',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: '시키려는 일',
    items: [
      {
        id: 'gift',
        label: '편의점에서 기프트 카드·전자머니(「電子マネー」)를 사서 번호를 알려 달라',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: '편의점에서 결제 번호(「支払番号」)를 말하고 돈을 내라',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: '계좌로 이체하라(「振り込み」)',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: '내면 나중에 돌려준다(「返金」)',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: '본인 확인(「本人確認」)·이름이나 생년월일을 알려 달라',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: '받은 인증번호(「認証番号」)·비밀번호(「暗証番号」)를 알려 달라',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: '앱을 깔아라·화면을 보여 달라',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: '눈으로 보고 확인하는 목록',
  intro:
    '받은 메시지나 전화로 들은 말과 비교해 보세요. 해당하는 것이 많을수록 조심하세요. 하나도 해당하지 않아도 안전하다는 뜻은 아닙니다.',
  noScript:
    '지금 쓰시는 브라우저에서는 글을 자동으로 확인하는 기능이 작동하지 않습니다. 아래 목록을 눈으로 보면서 확인해 주세요.',
  court:
    '법원에서 온 봉투 우편(특별송달 「特別送達」)을 받았다면 이야기가 다릅니다. 그냥 두지 마세요.',
} as const;
