import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name with a hash in it: `Base.CWHLd5xz.css`, `heads.0a1b2c3d4e5f.json`, `judge-worker-CH0ZFM-m.js`. */
const HASHED =
  /([\w@[\]-]+)[.-](?:[\w-]{8}|[0-9a-f]{12}|[0-9a-f]{7,10}|\w+_[0-9a-f]{7,10})\.(js|css|json|pf_\w+|pagefind)\b/g;
/** Hashes in the policy of a page, and of the icons and texts of the release. */
const DIGEST = /'sha(256|384|512)-[\w+/=]+'/g;
/** The folder of what reads pictures. */
const FOLDER = /\bocr\/[0-9a-f]{12}\//g;
/** What the source calls an island's component; nothing reads it. */
const COMPONENT = /(?<=&quot;name&quot;:&quot;)\w+(?=&quot;,&quot;value&quot;:true)/g;
const TEXT = /\.(?:html|css|json|xml|txt|webmanifest)$|^_(?:headers|redirects|nginx\.conf)$/;

/** Takes the hashes out of a text, which change with every change of what they stand for. */
export function withoutHashes(text: string): string {
  return text
    .replaceAll(HASHED, '$1.*.$2')
    .replaceAll(FOLDER, 'ocr/*/')
    .replaceAll(DIGEST, "'sha$1-*'")
    .replaceAll(COMPONENT, '*');
}

/** A built site: by name without hash, what each file says without hashes; scripts are only weighed. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, string>;
  /** Bytes of all scripts. */
  readonly scripts: number;
}

/**
 * Reads a built site. How the scripts are cut into files is the bundler's business, and what the index of
 * Pagefind holds is seen in the pages; the version says which release it is.
 */
export function readBuiltSite(directory: string): BuiltSite {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
    .filter((name) => !name.startsWith('pagefind/') && name !== 'version.json');
  const isScript = (name: string): boolean => name.endsWith('.js');
  const weigh = (name: string): number => readFileSync(join(directory, name)).length;
  const files = names
    .filter((name) => !isScript(name))
    .map((name) => [withoutHashes(name), contentOf(directory, name)] as const)
    .sort(([one], [other]) => one.localeCompare(other));
  return {
    files: new Map(files),
    scripts: names.filter(isScript).reduce((sum, name) => sum + weigh(name), 0),
  };
}

/** The text of a file without hashes; of any other file a hash of its bytes. */
function contentOf(directory: string, name: string): string {
  const bytes = readFileSync(join(directory, name));
  if (!TEXT.test(name)) return createHash('sha256').update(bytes).digest('hex');
  return withoutHashes(bytes.toString('utf8'));
}
