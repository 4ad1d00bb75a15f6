/** Search: what a query is, what answers it, and the files that answers come from. */
export { type Lead, NOTHING, type PageAnswer, type PageHit } from './answer.ts';
export { ASKS_SEPARATOR, asksOf } from './asks.ts';
export {
  createIndex,
  indexOf,
  type PagefindModule,
  type PagefindPage,
  type PageIndex,
  toPageText,
} from './client.ts';
export { distanceWithin } from './edit-distance.ts';
export { writeFilter } from './filter.ts';
export {
  findContacts,
  isNumberOf,
  type SearchContact,
  toSearchContact,
} from './find-contacts.ts';
export {
  findNumbers,
  findSameNumber,
  type NumberAnswer,
  type NumberHit,
  type NumberReports,
  type ReadShard,
  readReports,
  type ToldHit,
} from './find-numbers.ts';
export { createPageFinder, type PageFiles, type PageFinder } from './find-pages.ts';
export { fold } from './fold.ts';
export { CALLED } from './known.ts';
export { coarse, createReader, type Meanings, packMeanings, type Reader } from './meaning.ts';
export { LONGEST_QUERY, type NumberQuery, type Query, readQuery } from './query.ts';
export {
  compare,
  type DirectoryIndex,
  listedOf,
  type NumberRecord,
  type ToldReport,
  type ToldSource,
} from './shards.ts';
export {
  HEADS_PLACE,
  lettersOf,
  type PageHead,
  type PageText,
  type SearchHeads,
  type SearchTexts,
} from './texts.ts';
export { conceptToken } from './tokens.ts';
export type { ExcerptPart } from './verify.ts';
export { wordsOf } from './words.ts';
export { writeShards } from './write-shards.ts';
