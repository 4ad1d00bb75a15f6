import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';
import type { TapGroup } from '../ja/checker.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: '与已知的诈骗手法一致。',
  suspicious: '是真是假，光看文字分辨不出来。',
  unknown: '没有发现目前已知诈骗手法的特征。',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document': '如果收到的是法院的信件（「特別送達」），情况就不同了，请不要放着不管',
  'one-time-code': '如果有人在问您这个验证码，请不要告诉对方，直接挂断电话。',
  'describes-scam':
    '引用的内容里，有和诈骗手法相同的说法。如果这是您收到的，请不要打电话，也不要回复。',
};

export const form = {
  label: '请把收到的内容粘贴在这里',
  hint: '把短信、邮件里的文字，或者语音留言、明信片上的话，原样放进来。日语原文不用翻译。',
  paste: '粘贴',
  check: '检查',
  clear: '清除',
  privacy: '本网站不会把内容发送到任何地方。',
  noMessage: '没有文字，或是来电',
  empty: '请在上面的框里，粘贴收到的内容。',
  emptyNoMessage: '没有文字时，可以从“没有文字，或是来电”里选。',
  pasteFailed: '没能粘贴。请长按上面的框，选“粘贴”（日语界面是「ペースト」或「貼り付け」）。',
  pasteEmpty: '没有可以粘贴的文字。请先复制收到的内容。',
  cleared: '文字已清除。',
  picture: '从图片读取文字',
  pictureFailed: '没能做好读取图片的准备。请到有网络的地方再试一次。',
  provisional: '这还只是暂时的结果。请把读出的文字和图片对照一下。',
} as const;

export const copying = {
  title: '怎样复制',
  steps: [
    'iPhone：长按收到的那条消息的气泡，选“拷贝”（日语界面是「コピー」）。',
    'Android：长按收到的文字，点“复制”（日语界面是「コピー」），或两个方块重叠的图标。',
    '「+メッセージ」App：长按收到的文字，选“复制”（「コピー」）。',
  ],
  caution: '请按普通文字的地方，不要按有颜色的号码或链接。',
  afterwards: '回到本页，长按上面的框，选“粘贴”（日语界面是「ペースト」或「貼り付け」）。',
} as const;

export const status = {
  preparing: '正在准备检查。',
  busy: '文字较长，需要一点时间。',
  failed: '没能做好检查的准备',
  failedWhy: '可能是网络断了。您放进来的文字还在。连上网后，请再试一次。',
  retry: '再试一次',
  byEye: '现在请先用下面的清单，自己逐项对照。',
  noWords: '没能读出文字',
  noWordsWhy:
    '好像只有表情或符号。请粘贴有文字的部分。没有文字时，可以从“没有文字，或是来电”里选。',
  numberOnly: '关于这个号码的回答',
  numberOnlyWhy: '只凭号码，看不出是不是诈骗。如果还有文字，请一起粘贴进来。',
  linkOnly: '关于这个链接的回答',
  linkOnlyWhy: '只凭链接，看不出是不是诈骗。如果还有文字，请一起粘贴进来。',
} as const;

export const card = {
  result: '检查结果',
  ifGenuine: '如果您确实有对得上的合同，请用自己查到的号码去确认。',
  quoted: '检查的是其中引用的内容。',
  allReceived: '这些全都是收到的内容',
  asReceived: '只检查收到的内容',
  found: '发现了什么',
  foundDescribed: '文中出现的、诈骗会用的词句',
  foundLittle: '值得留意的词句',
  foundLittleWhy: '普通的消息里也有这些词句。只凭这些，什么都说不准。',
  genuineToo: '真正的通知里也有的写法',
  genuineTooWhy: '这种写法可以照抄，所以即使有，也不能断定是真的。',
  source: '出处：',
  doubt: '不确定的地方：',
  moreSigns: (count: number, others: boolean) =>
    others ? `另外找到的线索（${count}）` : `找到的词句（${count}）`,
  signPage: '详细了解这个线索',
  scheme: '关于这种手法',
  schemeNext: '如果打了电话，或照对方说的做了',
  schemeArticle: (title: string) => `详细阅读：${title}`,
  schemeOthers: '其他形式相似的手法：',
  message: '收到的内容（带标记）',
  messageTapped: '您选的内容（日语，带标记）',
  messageLong: '内容较长，只显示有标记的地方和它的前后。',
  omitted: '（中间省略）',
  brand: (name: string) => `${name}官方说明过的事`,
  check: '想确认的话',
  checkOwnRoute:
    '不要用里面写的号码或链接。请用自己打开的官方App，或者手头的账单、卡上的号码来确认。',
  contacts: '想咨询的话',
  numbers: '关于内容里的号码',
  callTo: (name: string) => `（给${name}打电话）`,
  asOf: (date: string) => `（截至${date}）`,
  comma: '、',
  publisher: (name: string, date: string | undefined) =>
    date ? `（${name}，${date}）` : `（${name}）`,
} as const;

export const links = {
  title: '关于内容里的链接',
  destination: '点开会打开：',
  unreadable: '链接中间断了或被遮住了，看不出会打开哪里。',
  defanged: '为了不让您误点，这里把网址里的点写成了 [.]。',
  plain: '光看链接，分不出真假。',
  doNotOpen: '请不要打开这个链接。请用官方App，或者自己查到的官方网站来确认。',
  more: (count: number) => `另外还有${count}个链接。`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `和${brand}已知的官方网址不符。真正的公司也会用别的网址，所以只凭这一点，不能说是假的。`,
  'inside-brand': (brand) =>
    `这是${brand}已知的官方网址。但是发件人可以伪造，真正的页面也可能被用来诈骗。只凭这一点，不能说是真的。`,
  'look-alike': (brand) => `样子像${brand}的网址，但和官方网址不符。`,
  shortener: () =>
    '这是缩短的链接，不知道真正会打开哪里。真正的公司也会用，所以只凭这一点，不能说是假的。',
  'dynamic-dns': () => '这是谁都能马上借到的网址。曾被用在假短信里。',
  'ip-address': () => '这个网址没有名称，只用数字写成。光看不知道是谁的。',
  'user-info': () => '“@”前面的名字只是装饰。真正会打开的地方写在“@”后面。',
  punycode: () => '这是以“xn--”开头的写法。有时是把别的文字弄得像看惯的文字。',
  obscured: () => '这种写法让人很难看出会打开哪里。',
  unreadable: () => '要打开的网站的名字断了或被遮住了，读不出来。',
  'odd-ending': () =>
    '这种结尾（.cn、.top等）在假网页的统计里比较多。真正的网站也会用，所以只凭这一点，不能说是假的。',
};

export const anyCompany = '内容里提到的公司';

export const share = {
  open: '生成发给家人的文字',
  print: '打印',
  failed: '没能准备好。请看一下网络，再按一次。',
} as const;

export const tapText = {
  intro: '请选出您在电话里听到的话，或者明信片、信上写的内容。选了以后，下面会出现结果。',
  channel: '是通过什么方式来的',
  check: '看结果',
  clear: '清除选择',
  empty: '请至少选一个符合的。',
  /** How a phrase ends when it was spoken, and when it was written. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: '电话、语音留言' },
  { id: 'postcard', label: '明信片、信' },
] as const;

/** In the order in which such a message is told, so that what is composed reads as one message. */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: '对方自称是谁',
    items: [
      {
        id: 'amazon',
        label: '亚马逊（「アマゾン」「Amazon」）',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT、手机公司',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: '警察、检察院',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: '总务省（「総務省」）',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '只说“客服”（「お客様サポート」）等，没有公司名字',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: '像法院、法务省的名字',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: '收到了法院的信件（「特別送達」）',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: '什么事',
    items: [
      {
        id: 'unpaid',
        label: '有费用没付（「未納料金」）',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: '收费视频或网站的费用（「有料動画」「有料サイト」）',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: '想跟您确认使用费的事（「ご利用料金の確認」）',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: '电话或服务会停掉（「利用停止」）',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: '催您着急的话、吓唬您的话',
    items: [
      {
        id: 'today',
        label: '今天之内（「本日中」「今日中」）',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: '24小时以内、紧急（「24時間以内」「至急」）',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: '走法律程序、打官司（「法的手続き」「裁判」）',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: '扣押工资或财产（「差し押さえ」）',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: '要到家里或公司来',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: '要您怎样联系',
    items: [
      {
        id: 'call',
        label: '叫您打里面写的号码',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: '自动语音说“请按1”（「1を押して」）',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: '已经按了1、换成真人说话了',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: '叫您转到LINE、加好友',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: '叫您视频通话、在屏幕上给您看证件或文件',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: '叫您不要挂电话、不要告诉任何人',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: '想让您做什么',
    items: [
      {
        id: 'gift',
        label: '在便利店买礼品卡或电子货币，把号码告诉对方',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: '在便利店报付款号码（「支払番号」）付钱',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: '往银行账户转账（「振り込み」）',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: '说付了以后会退钱（「返金」）',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: '为确认本人，要姓名、出生日期',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: '要您收到的验证码（「認証番号」）或密码（「暗証番号」）',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: '叫您装App、让对方看您的屏幕',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: '自己逐项对照的清单',
  intro: '请和收到的内容或电话里的话逐项对照。符合的越多，越要小心。一个都不符合，也不等于安全。',
  noScript: '您现在用的浏览器，不能自动检查文字。请用下面的清单，自己逐项对照。',
  court: '如果收到的是法院的信件（「特別送達」），情况就不同了。请不要放着不管。',
} as const;
