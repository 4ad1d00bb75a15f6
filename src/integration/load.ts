import { type Content, readContent } from './content.ts';
import { checkEngine, checkFiles } from './report/check.ts';
import { readHonest } from './report/common-names.ts';
import { ContentError } from './report/format.ts';
import { locate } from './report/locate.ts';

/**
 * Reads, validates and cross-checks all content.
 *
 * @param root Folder that holds `content/`.
 * @throws {ContentError} Naming every fault.
 */
export async function loadContent(root: string): Promise<Content> {
  const { content, files, found } = await readContent(root);
  const slips = [...found, ...checkFiles(files, await readHonest(root))];
  const faults = slips.length > 0 ? slips : checkEngine(content);
  if (faults.length > 0) throw new ContentError(await locate(root, faults));
  return content;
}
