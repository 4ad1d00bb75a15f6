import type { Article } from '../schemas/index.ts';

const paths: Record<Article['section'], string | undefined> = {
  situation: '/situations/',
  understanding: '/understanding/',
  prevention: '/prevention/',
  help: '/help/',
  // These few pages are listed at the foot of every page.
  about: undefined,
};

/** Path of a section's overview, for sections that have one. */
export const sectionPath = (section: Article['section']): string | undefined => paths[section];
