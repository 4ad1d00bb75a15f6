import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';
import type { TapGroup } from '../ja/checker.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: 'This matches known scam methods.',
  suspicious: 'The text alone cannot tell you whether this is real or fake.',
  unknown: 'No signs of known scam methods were found.',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document':
    'A letter from a court (special delivery, 「特別送達」) is different. If you received one, do not ignore it.',
  'one-time-code': 'If someone is asking you for this code, do not tell them. Hang up.',
  'describes-scam':
    'The quoted text contains the same words as known scam methods. If you received that text, do not call and do not reply.',
};

export const form = {
  label: 'Paste the message you received',
  hint: 'Put in the words of the text message (SMS), email, voicemail or postcard just as they are (usually Japanese).',
  paste: 'Paste',
  check: 'Check',
  clear: 'Clear',
  privacy: 'This site does not send your message anywhere.',
  noMessage: 'No text, or it was a call',
  empty: 'Please paste the message you received into the box above.',
  emptyNoMessage: 'If you have no text, open “No text, or it was a call” and choose from the list.',
  pasteFailed:
    'Pasting did not work. Press and hold in the box above and choose “Paste” (on a phone in Japanese: 「ペースト」 or 「貼り付け」).',
  pasteEmpty: 'There is nothing to paste. First copy the message you received.',
  cleared: 'The message was cleared.',
  picture: 'Read from a picture',
  pictureFailed:
    'Could not get ready to read the picture. Please try again where you have a connection.',
  provisional:
    'This result is not final yet. Please compare the text that was read with the picture.',
} as const;

export const copying = {
  title: 'How to copy a message',
  steps: [
    'iPhone: press and hold the bubble of the message you received, and choose “Copy” (「コピー」).',
    'Android: press and hold the message you received, then tap “Copy” (「コピー」) or the icon of two overlapping squares.',
    '+Message (「+メッセージ」): press and hold the message you received, and choose “Copy” (「コピー」).',
  ],
  caution: 'Press on the plain text, not on a colored number or link.',
  afterwards:
    'Come back to this page, press and hold in the box above, and choose “Paste” (「ペースト」 or 「貼り付け」).',
} as const;

export const status = {
  preparing: 'Getting ready to check.',
  busy: 'This is a long message, so it takes a little time.',
  failed: 'Could not get ready to check',
  failedWhy:
    'You may have lost your connection. The message you entered is still there. When you are connected again, please try once more.',
  retry: 'Try again',
  byEye: 'For now, please go through the list below with your own eyes.',
  noWords: 'No words could be read',
  noWordsWhy:
    'There seem to be only emoji or symbols. Please paste the part that is written in words. If you have no text, open “No text, or it was a call” and choose from the list.',
  numberOnly: 'About this number',
  numberOnlyWhy:
    'A number alone cannot tell you whether it is a scam. If there is a message too, please paste it with the number.',
  linkOnly: 'About this link',
  linkOnlyWhy:
    'A link alone cannot tell you whether it is a scam. If there is a message too, please paste it with the link.',
} as const;

export const card = {
  result: 'Result',
  ifGenuine:
    'If you think you really have a contract with them, check by calling a number you looked up yourself.',
  quoted: 'The quoted text was checked.',
  allReceived: 'I received all of this',
  asReceived: 'Check only what I received',
  found: 'What we found',
  foundDescribed: 'Words used in scams that appear in this text',
  foundLittle: 'Words to note',
  foundLittleWhy: 'Ordinary messages use these words too. They prove nothing by themselves.',
  genuineToo: 'Wording that real messages use too',
  genuineTooWhy: 'Anyone can copy such wording, so it does not prove that the message is real.',
  source: 'Source: ',
  doubt: 'Not certain: ',
  moreSigns: (count: number, others: boolean) =>
    others ? `Other signs found (${count})` : `Words found (${count})`,
  signPage: 'More about this sign',
  scheme: 'About this scam method',
  schemeNext: 'If you call or go along with it',
  schemeArticle: (title: string) => `Read more: ${title}`,
  schemeOthers: 'Other methods that look similar: ',
  message: 'The message you received (marked)',
  messageTapped: 'What you chose, in Japanese (marked)',
  messageLong: 'The message is long, so only the parts around the marks are shown.',
  omitted: ' (…) ',
  brand: (name: string) => `Official statements: ${name}`,
  check: 'If you want to check',
  checkOwnRoute:
    'Do not use the number or link in the message. Check in the official app that you open yourself, or by calling the number on a bill or card you already have.',
  contacts: 'If you want to talk to someone',
  numbers: 'About the numbers in the message',
  callTo: (name: string) => ` (call ${name})`,
  asOf: (date: string) => ` (as of ${date})`,
  comma: ', ',
  publisher: (name: string, date: string | undefined) =>
    date ? ` (${name}, ${date})` : ` (${name})`,
} as const;

export const links = {
  title: 'About the links in the message',
  destination: 'Goes to: ',
  unreadable: 'Part of the address is cut off or hidden, so it cannot be seen where it goes.',
  defanged: 'Dots are written as [.] so that nobody opens the link by mistake.',
  plain: 'Just by looking, nobody can tell whether it is real or fake.',
  doNotOpen:
    'Do not open this link. Check in the official app, or on the official website that you looked up yourself.',
  more: (count: number) =>
    count === 1 ? 'There is 1 more link.' : `There are ${count} more links.`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `It does not match the known official addresses of ${brand}. Real messages sometimes use other addresses too, so this alone does not make it a fake.`,
  'inside-brand': (brand) =>
    `It is known as an official address of ${brand}. But senders can be faked, and real pages are sometimes used in scams. This alone does not make it real.`,
  'look-alike': (brand) =>
    `It looks like an address of ${brand}, but it does not match the official addresses.`,
  shortener: () =>
    'This is a shortened link, so you cannot see where it really goes. Real companies use them too, so this alone does not make it a fake.',
  'dynamic-dns': () =>
    'Anyone can get an address like this in no time. Such addresses have been used in fake text messages.',
  'ip-address': () =>
    'This address is written only in digits, without a name. Just by looking, nobody can tell whose it is.',
  'user-info': () =>
    'The name in front of “@” is only decoration. Where the link really goes stands after “@”.',
  punycode: () =>
    'A part of it begins with “xn--”. This can make other characters look like letters you know.',
  obscured: () => 'It is written so that it is hard to see where it goes.',
  unreadable: () => 'The name of the destination is cut off or hidden, so it cannot be read.',
  'odd-ending': () =>
    'The ending (such as .cn or .top) was common in counts of fake pages. Real sites use it too, so this alone does not make it a fake.',
};

export const anyCompany = 'the company named in the message';

export const share = {
  open: 'Write a note for family',
  print: 'Print',
  failed: 'This could not be set up. Please check your connection and press again.',
} as const;

export const tapText = {
  intro:
    'Choose what you heard on the phone, or what the postcard or letter says. The result appears below.',
  channel: 'How did it reach you?',
  check: 'See the result',
  clear: 'Clear my choices',
  empty: 'Please choose at least one that fits.',
  /** Japanese, for the engine: how a phrase ends when it was spoken, and when it was written. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: 'Call or voicemail' },
  { id: 'postcard', label: 'Postcard or letter' },
] as const;

/**
 * In the order in which such a message is told, so that what is composed reads as one message. `phrase` is
 * what the engine judges, so it stays Japanese.
 */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: 'Who they said they are',
    items: [
      {
        id: 'amazon',
        label: 'Amazon',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT or a mobile carrier',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: 'Police or prosecutors',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: 'Ministry of Internal Affairs and Communications (「総務省」 sōmushō)',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '“Customer support” or the like, with no company name',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: 'A name like a court or the Ministry of Justice',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: 'I received a letter from a court (special delivery, 「特別送達」)',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: 'What it was about',
    items: [
      {
        id: 'unpaid',
        label: '“You have unpaid fees” (「未納料金」 minō ryōkin)',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: 'Fees for a paid video or website',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: 'They want to check something about your usage fees',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: '“Your phone or service will be cut off”',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: 'Words that rush or frighten',
    items: [
      {
        id: 'today',
        label: '“By the end of today” (「本日中」 honjitsu-chū)',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: '“Within 24 hours”, “urgent” (「至急」 shikyū)',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: '“Legal action” or a lawsuit (「法的手続き」 hōteki tetsuzuki)',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: 'They will seize your pay or property (「差し押さえ」 sashiosae)',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: 'They will come to your home or workplace',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: 'How they want you to contact them',
    items: [
      {
        id: 'call',
        label: '“Call this number”',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: 'A recorded voice says “press 1”',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: 'I pressed 1, or a person came on the line',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: '“Move to LINE”, or “add me as a friend”',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: '“Let’s make it a video call”, or they showed a police ID or papers on the screen',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: '“Do not hang up”, or “do not tell anyone”',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: 'What they want you to do',
    items: [
      {
        id: 'gift',
        label: '“Buy a gift card or e-money card at a convenience store and tell me the code”',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: '“Say this payment number at a convenience store and pay”',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: '“Transfer money to this account”',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: '“Pay now and we will refund it later”',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: '“To confirm who you are, tell me your name or date of birth”',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: '“Tell me the verification code you received”, or “your PIN”',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: '“Install this app”, or “show me your screen”',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: 'A list to check with your own eyes',
  intro:
    'Compare it with the message you received or what you heard on the phone. The more points fit, the more careful you should be. Even if none fits, that does not mean it is safe.',
  noScript:
    'In the browser you are using now, messages cannot be checked automatically. Please go through the list below with your own eyes.',
  court:
    'A letter from a court (special delivery, 「特別送達」) is different. If you received one, do not ignore it.',
} as const;
