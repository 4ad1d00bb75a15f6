/**
 * Keeps keyboards, spelling services and translators off what is typed, as far as a page can. As strings,
 * so that they stand in the markup from the server.
 */
export const privateBox: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
};
