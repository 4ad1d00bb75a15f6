import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';

/** What a built site publishes itself: none of it is anybody's message. */
export class Published {
  readonly #directory: string;
  /** Paths of all files, below the home page. */
  readonly #files: ReadonlySet<string>;
  #titles: ReadonlySet<string> | undefined;
  #addresses: ReadonlySet<string> | undefined;
  #links: ReadonlySet<string> | undefined;
  #hashes: readonly string[] | undefined;

  private constructor(directory: string) {
    this.#directory = directory;
    this.#files = new Set(
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length)),
    );
  }

  static readonly #known = new Map<string, Published>();

  /** @param directory Of the built site; it is read once. */
  static in(directory: string): Published {
    const known = Published.#known.get(directory) ?? new Published(directory);
    Published.#known.set(directory, known);
    return known;
  }

  /** @param path Below the home page, without a slash in front. */
  has(path: string): boolean {
    return this.#files.has(path) || this.#files.has(join(path, 'index.html'));
  }

  /** Titles of all pages. */
  get titles(): ReadonlySet<string> {
    this.#titles ??= new Set(
      [...this.#files]
        .filter((file) => file.endsWith('.html'))
        .map((file) => titleOf(readFileSync(join(this.#directory, file), 'utf8'))),
    );
    return this.#titles;
  }

  /** Addresses as they stand in the markup of any page. */
  get addresses(): ReadonlySet<string> {
    this.#addresses ??= this.#written(/\s(?:href|src|srcset|cite|action)="([^"]*)"/g);
    return this.#addresses;
  }

  /** Those of them that stand in a `<link>`. */
  get links(): ReadonlySet<string> {
    this.#links ??= this.#written(/<link\b[^>]*?\shref="([^"]*)"/g);
    return this.#links;
  }

  #written(pattern: RegExp): ReadonlySet<string> {
    const pages = [...this.#files].filter((file) => file.endsWith('.html'));
    return new Set(
      pages
        .map((file) => readFileSync(join(this.#directory, file), 'utf8'))
        .flatMap((html) => Array.from(html.matchAll(pattern), ([, address = '']) => address))
        .map((address) => address.replaceAll('&amp;', '&')),
    );
  }

  /** SHA-256 of all files, in hexadecimal digits, and of what is packed in them, which hosts may unpack. */
  get hashes(): readonly string[] {
    this.#hashes ??= [...this.#files].flatMap((file) => {
      const bytes = readFileSync(join(this.#directory, file));
      return (file.endsWith('.gz') ? [bytes, gunzipSync(bytes)] : [bytes]).map((one) =>
        createHash('sha256').update(one).digest('hex'),
      );
    });
    return this.#hashes;
  }
}

function titleOf(html: string): string {
  const [, head = ''] = /(<title>[\s\S]*?<\/title>)/.exec(html) ?? [];
  const text: string[] = [];
  const read = (node: object): void => {
    if ('value' in node) text.push(String(node.value));
    if ('childNodes' in node) for (const child of node.childNodes as object[]) read(child);
  };
  read(parse(head));
  return text.join('').trim();
}
