/** Words around the alerts of `content/alerts`. */
export const alerts = {
  title: 'News of new methods',
  description:
    'A list of scam methods and phrases that were newly made public, in short, with dates and sources.',
  lead: 'Methods that were newly made public, in short, with dates and sources. Not being listed here does not mean it is safe.',
  month: {
    title: (month: string): string => `Methods made public in ${month}`,
    description: (month: string): string =>
      `Scam methods that were made public in ${month}, with sources and what to do next.`,
  },
  banner: 'New method',
  source: 'Source: ',
  more: (title: string): string => `What to do next: ${title}`,
  feed: 'Get the news (Atom feed)',
  none: 'There is no news yet.',
} as const;
