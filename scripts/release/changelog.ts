/** A heading of the changelog: `## [1.2.3] - 2027-01-31`. */
interface ChangelogVersion {
  /** `Unreleased`, or a version without `v`. */
  readonly version: string;
  readonly day?: string;
}

const HEADING = /^## \[([^\]]+)\](?: - (\S+))?$/gm;

/** The versions of a changelog in the form of Keep a Changelog, in its order. */
export function versionsIn(changelog: string): ChangelogVersion[] {
  return [...changelog.matchAll(HEADING)].map(([, version = '', day]) =>
    day === undefined ? { version } : { version, day },
  );
}

/**
 * What the changelog says of a version.
 *
 * @param tag Such as `v1.2.3`.
 * @param version Of `package.json`.
 * @throws {Error} Where tag, package and changelog do not agree.
 */
export function notesOf(tag: string, version: string, changelog: string): string {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`${tag} is not a tag of a release (v1.2.3)`);
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, package.json says ${version}`);
  const headings = [...changelog.matchAll(HEADING)];
  const at = headings.findIndex((heading) => heading[1] === version);
  const heading = headings[at];
  if (!heading) throw new Error(`CHANGELOG.md has no version ${version}`);
  return changelog.slice(heading.index + heading[0].length, headings[at + 1]?.index).trim();
}
