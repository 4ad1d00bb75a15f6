/**
 * Words that few readers of the checker need. Each section is loaded in the page's language, and in no other,
 * together with the part that says it.
 */
export interface Later {
  /** Of the numbers in a message. */
  readonly numbers: () => Promise<unknown>;
  /** Of the reader of pictures, which tells of numbers too. */
  readonly picture: () => Promise<unknown>;
  /** Of the text for the family, and of what other apps share. */
  readonly sharing: () => Promise<unknown>;
}

/** Sections that a checker without their parts can do without. */
type Sections = Pick<Later, 'numbers'> & Partial<Later>;

let later: Sections;

/**
 * They are loaded in this language from now on.
 *
 * @param sections Each loads its words, which are said from then on. One that is named here is built, with all
 *   its words, into whatever calls this; the checker of the site names every one.
 */
export function loadLater(sections: Sections): void {
  later = sections;
}

/**
 * Waits for a part and for the words it says, which are loaded at the same time.
 *
 * @throws Where one of them cannot be loaded.
 */
export async function withWords<Part>(section: keyof Later, part: Promise<Part>): Promise<Part> {
  const load = later[section];
  if (!load) throw new Error(`no words of the section ${section}`);
  const [loaded] = await Promise.all([part, load()]);
  return loaded;
}
