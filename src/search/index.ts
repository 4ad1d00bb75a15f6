/** Search: what a query is, what answers it, and the files that answers come from. */
export { createPages, type Page, type PagefindModule, type Pages, pagesOf } from './client.ts';
export { distanceWithin } from './edit-distance.ts';
export { findContacts, isNumberOf, type SearchContact } from './find-contacts.ts';
export {
  findNumbers,
  findSameNumber,
  type NumberAnswer,
  type NumberHit,
  type ReadShard,
} from './find-numbers.ts';
export { createPageFinder, type PageAnswer, type PageFinder, type PageHit } from './find-pages.ts';
export { fold } from './fold.ts';
export { LONGEST_QUERY, type NumberQuery, type Query, readQuery } from './query.ts';
export { type NumberRecord, writeShards } from './shards.ts';
export { createSpeller, type Lexis } from './suggest.ts';
export type { ExcerptPart } from './verify.ts';
