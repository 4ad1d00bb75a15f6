import { form, status } from './checker.ts';

/** What the box says before the checker is loaded, in the checker's words. */
export const embedBox = {
  label: form.label,
  hint: form.hint,
  check: form.check,
  clear: form.clear,
  preparing: status.preparing,
  failed: status.failed,
} as const;

/** What the box that other sites embed says beside the words of the checker. */
export const embed = {
  privacy: 'This box does not send what you enter anywhere. It is checked only on this screen.',
  notLoaded: 'Please reload the page, or wait a moment and press “Check” again.',
  byPhone: 'A list to choose from if you have no text, or it was a call',
  numbersElsewhere: 'The list of reports about numbers is not part of this box.',
  numbersPage: 'See reported phone numbers',
  contacts: 'Where to get help in your area',
} as const;

/** What the console tells whoever has put the box into a page. */
export const embedFaults = {
  notJson: (why: string) =>
    `<sms-matta>: the settings inside cannot be read. Please check that they are JSON. Until then, the contacts written there are not shown. (${why})`,
  wrong: (faults: readonly string[]) =>
    `<sms-matta>: there are mistakes in the contacts. Until they are mended, the contacts written there are not shown.\n${faults.join('\n')}`,
  place: (place: readonly (string | number)[]) =>
    place.length === 0
      ? 'the whole'
      : place.map((part) => (typeof part === 'number' ? `item ${part + 1}` : part)).join(' > '),
  kinds: {
    type: (limit: string) =>
      `write it as ${{ object: 'an object in { }', array: 'a list in [ ]', string: 'text in " "' }[limit] ?? limit}.`,
    missing: () => 'is missing, and needed.',
    unknown: () => 'there is no field of this name. Please check the spelling.',
    few: (limit: string) => `write at least ${limit}.`,
    many: (limit: string) => `write at most ${limit}.`,
    short: () => 'cannot be empty.',
    long: (limit: string) => `at most ${limit} characters.`,
    pattern: () => 'is not written in the right way.',
  },
  patterns: {
    phone: 'Write it in half-width digits and hyphens, as 03-0123-4567.',
    asOf: 'Write it in half-width characters as one of 2027, 2027-04, 2027-04-01.',
  } as Readonly<Record<string, string>>,
  attributesWrong: (faults: readonly string[]) =>
    `<sms-matta>: there are mistakes in the contact written in the attributes. Until they are mended, that contact is not shown.\n${faults.join('\n')}`,
  site: (given: string) =>
    `<sms-matta>: site="${given}" cannot be used. Please write an address that begins with https://. Links to articles are not shown.`,
  language: (given: string, used: string) =>
    `<sms-matta>: there are no words for lang="${given}" yet. ${used} is used.`,
  theme: (given: string) =>
    `<sms-matta>: theme="${given}" cannot be used. Please write light, dark or auto. light is used.`,
  notLoaded:
    '<sms-matta>: a part could not be loaded. Please check that everything in the folder sms-matta is there, arranged as it was.',
} as const;
