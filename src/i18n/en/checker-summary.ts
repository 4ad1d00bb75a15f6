import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: 'A note for your family or a counselor',
  intro: 'Please check the note below before you send it. The last 4 digits of numbers are hidden.',
  what: 'What came',
  when: 'When it came',
  whats: [
    'Text message (SMS)',
    'Call',
    'Voicemail',
    'Email',
    'Postcard or letter',
    'LINE or another chat',
    'Something on the screen',
    'Something else',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: 'Text message (SMS)',
    email: 'Email',
    voice: 'Call',
    postcard: 'Postcard or letter',
    chat: 'LINE or another chat',
    web: 'Something on the screen',
  },
  whens: ['Today', 'Yesterday', '2 or more days ago', 'I do not know'],
  didNothing: 'Nothing',
  includeMessage: 'Include the message I received',
  preview: 'The note',
  send: 'Choose who to send it to',
  copy: 'Copy the note',
  copied: 'Copied. You can paste it into LINE or an email and send it.',
  copyFailed: 'It could not be copied. Press and hold the note above and copy it.',
  japanese: {
    show: 'Show it in Japanese, for a help desk or the police · 日本語で見せる',
    preview: 'The note in Japanese · 日本語の文',
    send: 'Send it in Japanese · 日本語で送る',
    copy: 'Copy it in Japanese · 日本語でコピー',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    'I got a suspicious message or call, so I checked it with “Sono SMS, Matta” (「そのSMS、待った」).',
  what: 'What came: ',
  when: 'When it came: ',
  checked: 'Checked on: ',
  done: 'What I did: ',
  result: 'Result:',
  reasons: 'Reasons:',
  todo: 'What I will do now:',
  contacts: 'Where to get help:',
  site: 'Checked on this site: ',
  message: 'The message I received (numbers partly hidden):',
  cut: ' (rest left out)',
} as const;
