import type { Kind } from '../content.ts';

/** What an attribute may hold. */
export interface AttributeRule {
  readonly required?: true;
  /** The value is the id of a file of this kind. */
  readonly refersTo?: Kind;
  readonly oneOf?: readonly string[];
}

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/**
 * What an editor may use in an article, and with which attributes: the components that
 * `src/layouts/ArticleText.astro` hands over, each with its own `Props`.
 */
export const COMPONENTS: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  AccessibilityReport: {},
  Chart: { title: { required: true }, unit: { required: true }, rows: { required: true } },
  Cite: { source: { required: true, refersTo: 'sources' } },
  Contact: {
    id: { required: true, refersTo: 'contacts' },
    compact: {},
    heading: { oneOf: HEADINGS },
  },
  ContactList: {
    ids: { refersTo: 'contacts' },
    category: {},
    heading: { oneOf: HEADINGS },
    anchors: {},
  },
  DoDont: {},
  Drawings: {
    of: { required: true, oneOf: ['scam', 'gift-card', 'sender', 'court-papers'] },
  },
  Flow: { title: { required: true }, question: { required: true }, branches: { required: true } },
  NextStep: { article: { refersTo: 'articles' }, path: {}, label: {} },
  PassOn: { to: { required: true } },
  PhoneNumber: { number: { required: true } },
  Remedies: { side: { required: true, oneOf: ['paid', 'given'] } },
  Remedy: { id: { required: true, refersTo: 'remedies' } },
  ReportTemplate: {},
  Ruby: { reading: { required: true } },
  Situations: {},
  Specimen: { id: { required: true, refersTo: 'specimens' } },
  Steps: {},
  ThirdParty: {},
  Urgency: {
    level: { required: true, oneOf: ['emergency', 'soon', 'calm'] },
    title: { required: true },
  },
};
