import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `dist/version.json`: which release a built site is, and under what names its data lies. */
export interface Release {
  readonly name: string;
  /** Of `package.json`. */
  readonly version: string;
  /** Day of the commit, `YYYY-MM-DD`; that of the build where there is no commit. */
  readonly day: string;
  /** By name without hash (`rulebook`), the path below the site's home page. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Describes a built site. Holds nothing that differs between two builds of one commit.
 *
 * @param release Name and version, of `package.json`.
 * @param seconds Since 1970, as `SOURCE_DATE_EPOCH` holds them.
 * @param files Names of the files in `checker/`, each `<name>.<hash>.json`.
 */
export function describeRelease(
  { name, version }: Pick<Release, 'name' | 'version'>,
  seconds: number,
  files: readonly string[],
): Release {
  const named = [...files].sort().map((file) => [file.split('.')[0], `checker/${file}`]);
  return {
    name,
    version,
    day: new Date(seconds * 1000).toISOString().slice(0, 10),
    data: Object.fromEntries(named),
  };
}

/**
 * Writes `version.json`. Comes after the pages.
 *
 * @param directory The built site.
 * @param root Folder that holds `package.json`.
 */
export async function writeRelease(directory: string, root: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = await readdir(join(directory, 'checker'));
  const release = describeRelease(manifest, Number(process.env.SOURCE_DATE_EPOCH), files);
  await writeFile(join(directory, 'version.json'), `${JSON.stringify(release, undefined, 2)}\n`);
}
