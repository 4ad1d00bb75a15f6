import { type Content, ContentError, readContent } from './content.ts';
import { checkReferences } from './cross-references.ts';

/**
 * Reads, validates and cross-checks all content.
 *
 * @param root Folder that holds `content/`.
 * @throws {ContentError} Naming every fault.
 */
export async function loadContent(root: string): Promise<Content> {
  const { content, faults } = await readContent(root);
  if (faults.length > 0) throw new ContentError(faults);
  const dangling = checkReferences(content);
  if (dangling.length > 0) throw new ContentError(dangling);
  return content;
}
