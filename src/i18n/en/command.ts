import type { Level, Verdict } from '../../engine/index.ts';

/** What the command `sms-matta` says. */
export const command = {
  usage: [
    'Usage: sms-matta check [--json] [--channel sms|email|voice|postcard|web|chat] [--received] [--lang LANGUAGE] < message.txt',
    '',
    '  --json      prints the result as JSON',
    '  --channel   how it was received',
    '  --received  all of it is the message received (no words of your own around it)',
    '  --lang      the language of the result (ja, ja-easy, en)',
    '  --help      prints this text',
    '  --version   prints the version',
    '',
    'The message is checked only on this device. The exit code is 0 where it could be checked, 2 where the command was used wrongly.',
  ].join('\n'),
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  noCommand: 'No command was given.',
  unknownOption: (message: string) => `Wrong option: ${message}`,
  unknownChannel: (name: string) => `“${name}” cannot be used for --channel.`,
  unknownLanguage: (name: string) => `“${name}” cannot be used for --lang.`,
  found: 'Signs',
  scheme: 'Scam method',
} as const;

/** What follows the sentence of a level. On the site the advice says more, by what the message is about. */
export const lead: Readonly<Record<Level, string>> = {
  scam: 'Do not use the number or link in the message. Do not pay.',
  suspicious:
    'You do not need to hurry. Do not use the number or link in the message; check by calling a number you looked up yourself, or in the official app.',
  unknown: 'This does not mean it is safe.',
};

/** The last line. */
export const ending: Readonly<Record<Level, string>> = {
  scam: 'It is all right to wait until morning. The deadline is one the other side made up.',
  suspicious:
    'It is all right to wait until morning and check then. If a deadline is given, check it in the app you open yourself or on your bill.',
  unknown:
    'It is all right to wait until morning and check then. If a deadline is given, check it in the app you open yourself or on your bill.',
};

/** Why there is nothing to judge. */
export const nothing: Readonly<Record<NonNullable<Verdict['nothing']>, string>> = {
  empty: 'There is no message.',
  'number-only':
    'A number alone cannot tell you whether it is a scam. Please check it together with the message.',
  'link-only':
    'A link alone cannot tell you whether it is a scam. Please check it together with the message.',
  'no-words': 'Nothing in it is written in words.',
};
