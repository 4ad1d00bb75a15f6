export { type AccessibilityReport, accessibilityReport } from './accessibility.ts';
export {
  type Advice,
  advice,
  ROUTE,
  type Situation,
  situation,
  type Topic,
  topic,
} from './advice.ts';
export { type Alert, alert } from './alert.ts';
export { type Article, article, SITUATION_GROUPS } from './article.ts';
export { type Brand, brand } from './brand.ts';
export { type Channel, day, id, type Localized } from './common.ts';
export { type Contact, contact } from './contact.ts';
export { type CorpusGroup, type CorpusRow, corpusGroup, corpusRow } from './corpus.ts';
export { type EmbedContacts, embedContacts } from './embed.ts';
export { type Figures, figures, figuresDue } from './figures.ts';
export { floors } from './floors.ts';
export { type Hosts, hosts } from './hosts.ts';
export { type Lexicon, lexicon } from './lexicon.ts';
export { type NumberReport, type ReportedNumber, reportedNumber } from './number.ts';
export { type Opening, opening } from './opening.ts';
export { unsafePattern } from './pattern.ts';
export {
  type PublishedNumber,
  publishedExplanations,
  publishedNumber,
  publishedRulebook,
} from './published.ts';
export { type Readings, readings } from './readings.ts';
export { type Remedy, remedy, sourcesOf } from './remedy.ts';
export {
  type Group,
  type Rule,
  type RuleFixtures,
  rule,
  ruleFixtures,
  type SignKind,
} from './rule.ts';
export { type Scheme, scheme } from './scheme.ts';
export { type SearchWords, searchWords } from './search.ts';
export { type CorrectionContact, correctionContactOf, type Site, site } from './site.ts';
export { type Source, type SourceKind, source } from './source.ts';
export { type Specimen, specimen } from './specimen.ts';
export { type Topics, topics } from './topics.ts';
export {
  coverage,
  type Misfit,
  misfits,
  TRANSLATED,
  TRANSLATIONS,
  type Translated,
  translate,
  translations,
} from './translate.ts';
