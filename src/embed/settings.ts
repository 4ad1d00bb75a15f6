import schema from 'virtual:embed/contacts-schema';
import { embedFaults as words } from '../i18n/client/embed.ts';
import type { CheckerContact } from '../islands/checker/view.ts';
import type { EmbedContacts } from '../schemas/index.ts';
import { type Fault, findFaults } from './json-schema.ts';

/** Languages that the box speaks; one more needs its module of words here and in `stand-ins/load.ts`. */
const LOCALES = ['ja'] as const;
export type Locale = (typeof LOCALES)[number];

const THEMES = ['light', 'dark', 'auto'] as const;
type Theme = (typeof THEMES)[number];

/** How whoever embeds the box wants it. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Address of the site that articles are linked to, with a slash at its end; empty for no links. */
  readonly site: string;
  /** Desks of the city. */
  readonly contacts: readonly CheckerContact[];
}

/** Attributes that one desk can be written in, by the name of its field. */
const CONTACT_ATTRIBUTES: Readonly<Record<string, string>> = {
  name: 'contact-name',
  phone: 'contact-phone',
  purpose: 'contact-purpose',
  hours: 'contact-hours',
  asOf: 'contact-as-of',
};

export const ATTRIBUTES: readonly string[] = [
  'lang',
  'site',
  'theme',
  ...Object.values(CONTACT_ATTRIBUTES),
];

/** What is read of the element: its attributes, and the text of a `<script type="application/json">` in it. */
export interface Source {
  attribute(name: string): string | null;
  readonly json: string | undefined;
}

/**
 * Reads the settings. What is wrong is left out, and told.
 *
 * @param fallback Address of the site where the element names none.
 * @param tell Takes each fault, in plain words.
 */
export function readSettings(
  source: Source,
  fallback: string,
  tell: (fault: string) => void,
): Settings {
  return {
    locale: readLocale(source.attribute('lang'), tell),
    theme: readTheme(source.attribute('theme'), tell),
    site: readSite(source.attribute('site'), fallback, tell),
    contacts: [...readAttributes(source, tell), ...readJson(source.json, tell)].map(
      (contact, at) => ({ id: `embed-${at + 1}`, ...contact }),
    ),
  };
}

function readLocale(given: string | null, tell: (fault: string) => void): Locale {
  const [first] = LOCALES;
  if (given === null || given === '') return first;
  const found = LOCALES.find((locale) => given === locale || given.startsWith(`${locale}-`));
  if (!found) tell(words.language(given, first));
  return found ?? first;
}

function readTheme(given: string | null, tell: (fault: string) => void): Theme {
  if (given === null) return 'light';
  const found = THEMES.find((theme) => theme === given);
  if (!found) tell(words.theme(given));
  return found ?? 'light';
}

/** An empty attribute means: no links. */
function readSite(given: string | null, fallback: string, tell: (fault: string) => void): string {
  if (given === null || given === '') return given ?? fallback;
  // Only a plain address of the web: nothing that runs, and nothing that a query could carry.
  const [, address] = /^(https?:\/\/[^\s?#]+?)\/*$/i.exec(given) ?? [];
  if (address === undefined) tell(words.site(given));
  return address === undefined ? '' : `${address}/`;
}

type Desks = EmbedContacts['contacts'];

function readAttributes(source: Source, tell: (fault: string) => void): Desks {
  const desk = Object.fromEntries(
    Object.entries(CONTACT_ATTRIBUTES).flatMap(([field, attribute]) => {
      const value = source.attribute(attribute);
      return value === null ? [] : [[field, value.trim()]];
    }),
  );
  if (Object.keys(desk).length === 0) return [];
  const faults = findFaults({ contacts: [desk] }, schema);
  if (faults.length === 0) return [desk as Desks[number]];
  const named = faults.map((fault) => tellFault(fault, [attributeOf(fault)]));
  tell(words.attributesWrong(named));
  return [];
}

function readJson(json: string | undefined, tell: (fault: string) => void): Desks {
  if (json === undefined || json.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    tell(words.notJson((error as Error).message));
    return [];
  }
  const faults = findFaults(value, schema);
  if (faults.length === 0) return (value as EmbedContacts).contacts;
  tell(words.wrong(faults.map((fault) => tellFault(fault, fault.place))));
  return [];
}

const attributeOf = ({ place }: Fault): string => CONTACT_ATTRIBUTES[String(place.at(-1))] ?? '';

function tellFault({ place, kind, limit }: Fault, shown: Fault['place']): string {
  const own = kind === 'pattern' ? words.patterns[String(place.at(-1))] : undefined;
  return `・${words.place(shown)}：${own ?? words.kinds[kind](String(limit))}`;
}
