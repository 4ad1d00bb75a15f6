const results = (count: number): string =>
  count === 1 ? '1 result found.' : `${count} results found.`;

/** Every sentence of the search. */
export const search = {
  label: 'Phone number or words',
  hint: 'You can enter a number with or without hyphens, or only part of it.',
  button: 'Search',
  looking: 'Searching.',

  /** Spoken when an answer has come. */
  announce: (count: number): string => (count === 0 ? 'Nothing was found.' : results(count)),
  announceMessage: 'This looks like a message you received, so the checker was opened.',

  articles: 'Pages',
  numbers: 'Reported numbers',
  contacts: 'Where to get help',
  /** Found in the texts after the rest. */
  written: 'Pages with these words',
  near: 'Not the same words, but close',
  more: (count: number): string => (count === 1 ? 'Show 1 more page' : `Show ${count} more pages`),
  instead: (asked: string, found: string): string =>
    `“${asked}” was not found, so we searched for “${found}”.`,
  count: (count: number): string => (count === 1 ? '1 result' : `${count} results`),
  firstOf: (shown: number, count: number): string =>
    `These are the first ${shown} of ${count}. Enter a little more to narrow them down.`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: 'First: ',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: 'Choose your situation',

  number: {
    title: (formatted: string): string => `About ${formatted}`,
    report: (formatted: string): string => `Reports about ${formatted}`,
    exact: 'The same number',
    masked: 'Records with hidden digits that this number fits',
    partial: 'Numbers that contain these digits',
    maskedNote: 'Some digits are hidden, so it may not be the number you looked up.',
    doNotCall:
      'If this number contacts you, do not call back. Check by calling a number you looked up yourself.',
    latest: (date: string): string => `Date of record: ${date}`,
    undated: 'No date recorded',
    names: (names: readonly string[]): string => ` / Name used: ${names.join(', ')}`,
    meaning: 'This does not mean that whoever uses the number now has anything to do with scams.',
    onlyPartial:
      'No report of exactly this number is listed. Not being listed does not mean it is safe.',
    contact: (name: string): string =>
      `This is the same as the number of: ${name}. If you want to talk to them, do not use the missed call or the message; dial the number yourself.`,
    emergency: 'If you are in danger now, do not hesitate to call.',
  },

  contact: {
    asOf: (date: string): string => `as of ${date}`,
    undated:
      'We do not know how old this number and these hours are. Please check the official page before you use them.',
    page: 'See it on the page of places to get help',
    call: (name: string): string => ` (call ${name})`,
  },

  /** The search over any page. */
  dialog: {
    title: 'Search this site',
    results: 'Results',
    all: 'See all on the search page',
    close: 'Close',
    announce: (count: number): string =>
      count === 0
        ? 'Nothing was found.'
        : `${results(count)} Use the up and down arrow keys to choose.`,
  },

  none: {
    title: 'Nothing was found',
    number: 'No report about this number is listed',
    numberMeaning: 'Not being listed does not mean it is safe.',
    meaning: 'Even if nothing is found, that does not mean it is safe.',
    words: 'Please try other words, or shorter ones.',
    next: 'What you can do next',
    check: 'Check the message you received',
    checkThis: 'Check the text you just entered',
    ask: 'If you are not sure, do not decide alone. Talk to someone.',
  },

  failed: {
    words: 'The pages could not be searched. You may have lost your connection.',
    numbers:
      'The list of numbers could not be opened. We can only tell you what kind of number it is.',
    retry: 'Try again',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: 'If this is a message you received, we can check whether it matches scam methods. What you entered is kept neither in the address nor in the history.',
    check: 'Check it as a message',
    announce: 'If this is a message you received, it can be checked as a message.',
  },

  message: {
    title: 'This looks like a message you received',
    text: 'It is a message, not a number or a few words, so it is checked here. The message is not sent anywhere.',
    opening: 'Opening the checker.',
    /** Where the checker cannot be opened. */
    failed: 'The checker could not be opened. Please paste the message again on the next page.',
    page: 'Page to check a message',
    back: 'Back to search',
  },
} as const;
