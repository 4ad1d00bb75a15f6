import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTS, type Part } from './parts.ts';

/** A part with all that its notice says. */
export interface NamedPart extends Part {
  readonly licence: string;
  /** The text of the licence, with the names of those who hold the rights. */
  readonly terms: string;
  /** SHA-512 of the package as the lock file has it, in hex digits. */
  readonly sha512?: string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

const TEXTS = new URL('licences/', import.meta.url);

/**
 * Reads version, licence and its text for every part of the built site that others have written.
 *
 * @param root Folder that holds `node_modules/` and `package-lock.json`.
 * @throws {Error} Where a part has no licence or no text of it.
 */
export async function readParts(root: string): Promise<NamedPart[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { integrity?: string }>>;
  };
  return Promise.all(
    PARTS.map(async (part) => {
      const manifest = part.package ? await readManifest(root, part.package) : undefined;
      const licence = part.licence ?? manifest?.license;
      if (!licence) throw new Error(`${part.name} のライセンスが分かりません。`);
      const named = { ...part, licence, terms: (await readTerms(root, part)).trim() };
      // What another package has bundled may be older than what is installed.
      if (!manifest || !part.package || part.inside) return named;
      const integrity = lock.packages[`node_modules/${part.package}`]?.integrity;
      return { ...named, version: manifest.version, ...hashOf(integrity) };
    }),
  );
}

function hashOf(integrity: string | undefined): { sha512?: string } {
  const [, digest] = /\bsha512-([\w+/=]+)/.exec(integrity ?? '') ?? [];
  return digest ? { sha512: Buffer.from(digest, 'base64').toString('hex') } : {};
}

async function readManifest(root: string, name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

async function readTerms(root: string, part: Part): Promise<string> {
  if (part.text) return readFile(new URL(`${part.text}.txt`, TEXTS), 'utf8');
  const name = part.textOf ?? part.package;
  const folder = join(root, 'node_modules', name ?? '');
  const entries = name ? await readdir(folder, { withFileTypes: true }) : [];
  for (const entry of entries.filter((each) => /^licen[cs]e/i.test(each.name))) {
    const path = join(folder, entry.name);
    return readFile(entry.isDirectory() ? join(path, entry.name) : path, 'utf8');
  }
  throw new Error(`${part.name} のライセンスの本文が見つかりません。`);
}
