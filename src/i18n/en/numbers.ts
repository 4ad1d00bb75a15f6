import type { NumberKind } from '../../phone/index.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join(', ');
const numbersOf = (count: number): string => (count === 1 ? '1 number' : `${count} numbers`);

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: 'Reported phone numbers',
  description:
    'A list of phone numbers publicly recorded as used in messages about unpaid fees and the like. Not being listed does not mean a number is safe.',
  lead: 'Only publicly recorded numbers are listed, with their sources and, where known, dates.',
  caution:
    'Even if a number is listed here, that does not mean that whoever uses it now has anything to do with scams. Numbers pass from person to person. Nor does it mean that a number not listed is safe.',
  lookUp: 'Enter a number and look it up',
  latest: (date: string): string => `Latest record: ${date}`,
  none: 'No numbers are listed yet.',
  noName: 'No name was recorded.',
  undated: 'No date recorded',
  policy: 'Rules for listing numbers',
  policyText: [
    'Only numbers are listed that have a dated record, and either two or more separate sources or a record from the last 2 years.',
    'Of numbers partly hidden, only those with at most two hidden digits are listed.',
    'A number is not listed if the person who recorded it wrote that it is “not certain”.',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `Reported numbers: ${list}`,
    description: (list: string, count: number): string =>
      `${list}: a list of ${numbersOf(count)} among the publicly recorded phone numbers.`,
    count: numbersOf,
    part: (list: string, nth: number, of: number): string => `${list} (${nth} of ${of})`,
    parts: 'More of this list',
    area: (code: string, name: string | undefined): string => (name ? `${code} (${name})` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `Form of a foreign number, +${code} ${name}` : `Form of a foreign number, +${code}`,
    kinds: {
      fixed: 'Form of a landline',
      mobile: 'Form of a mobile phone',
      ip: 'Numbers beginning with 050',
      tollfree: 'Numbers beginning with 0120 or 0800',
      navi: 'Numbers beginning with 0570',
      special: 'Numbers for special purposes',
      'sender-code': 'Numbers shown as SMS sender',
      international: 'Form of a foreign number',
      partial: 'Parts of numbers',
      impossible: 'Numbers that do not exist',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: 'Reports about a number',
    description: 'A page to choose one of the reported phone numbers and see its reports.',
    loading: 'Opening the reports about this number.',
    failed: 'The reports could not be opened. Please try again where you have a connection.',
    absent: 'This site lists no report about this number.',
    meaning: 'Not being listed does not mean it is safe.',
    none: 'No number was chosen.',
    withoutScript:
      'This page can be shown where JavaScript works. If you cannot use it, please see the list of numbers.',
  },
  page: {
    title: (number: string): string => `Reports about ${number}`,
    description: (number: string): string =>
      `Public records about the phone number ${number}, with sources and dates.`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? 'no date';
      const who =
        report.names.length > 0
          ? `under the name ${quoted(report.names)}`
          : 'under a name that is not known';
      return `It is listed by ${report.publisher} (${report.kind}, ${when}) as a number used to contact people (${report.channel.toLowerCase()}) ${who}, but this does not mean that whoever uses this number now has anything to do with scams.`;
    },
    more: (count: number): string =>
      count === 1 ? ' There is 1 record.' : ` There are ${count} records in all.`,
    reports: 'What was recorded',
    names: (names: readonly string[]): string => `Name used: ${quoted(names)}`,
    from: 'Source: ',
    kind: 'Kind of number',
    masked:
      'The digits shown as * were hidden by the person who recorded it. A number that looks like it is not necessarily the same.',
    owner: 'If this is your number',
    ownerAside: ' (correction, removal)',
    ownerText:
      'If you use this number and want the record corrected or removed, please write to the following address.',
    noContact: 'The address is still being prepared.',
    next: 'What to do next',
    nextText:
      'If this number contacts you, do not call back; check with an official help desk you looked up yourself. The same method may come from other numbers too.',
  },
} as const;
