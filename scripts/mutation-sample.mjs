import { createHash } from 'node:crypto';

/** What a mutant lies in: one of these as a whole is tried, or left out with all that is inside. */
const UNIT = /^(?!Block|Function|Class|Export|Import)\w*(?:Statement|Declaration)$/;

/**
 * For `npm run mutation` with `MUTATION_SAMPLE`: a plugin that tries only so large a share of the code, statement by
 * statement, the same ones in every run. All of it takes hours; a twentieth tells the score to some points.
 *
 * @param {number} share Of all statements, 0 to 1.
 */
export function sample(share) {
  const isUnit = ({ node }) => UNIT.test(node.type);
  const shouldIgnore = (path) => {
    if (!isUnit(path) || path.findParent(isUnit)) return undefined;
    const digest = createHash('sha256').update(path.toString()).digest();
    return digest.readUInt32BE() / 2 ** 32 < share ? undefined : 'not in the sample';
  };
  return [{ kind: 'Ignore', name: 'sample', value: { shouldIgnore } }];
}

export const strykerPlugins = sample(Number(process.env.MUTATION_SAMPLE ?? 1));
