/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: 'Looking for reports about this number.',
  failed:
    'The list of reports could not be opened. We can only tell you what kind of number it is.',
  exact: 'There are reports about this number.',
  masked: 'There is a report with some digits hidden that this number fits.',
  meaning: 'This does not mean that whoever uses this number now has anything to do with scams.',
  absent: 'This site lists no report about it.',
  absentMeaning: 'Not being listed does not mean it is safe.',
  page: (number: string) => `Reports about ${number}`,
  more: (count: number) =>
    count === 1 ? 'There is 1 more number.' : `There are ${count} more numbers.`,
  contact: (name: string) =>
    `This is the same as the number of: ${name}. Even if it is in the message, the message may not be real. If you want to talk to them, dial the number yourself.`,
  doNotCall: 'Do not call this number. If you want to check, use a number you looked up yourself.',
} as const;
