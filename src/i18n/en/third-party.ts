/** Words around the list of what others have written of the site. */
export const thirdParty = {
  uses: {
    pages: 'Parts that make the pages work',
    search: 'Parts of the search',
    picture: 'Parts that read text in pictures',
  },
  name: 'Name',
  version: 'Version',
  licence: 'License',
  /** Of a part that another has built in and says no version of. */
  unversioned: '—',
  inside: (carrier: string): string => ` (inside ${carrier})`,
} as const;
