import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The time of the commit that is checked out, so that two builds of it are the same.
 *
 * @param directory A folder of the repository.
 * @returns Seconds since 1970, as `SOURCE_DATE_EPOCH` holds them; the present where there is no commit.
 */
export async function commitTime(directory: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%ct'], {
      cwd: directory,
    });
    if (/^\d+\s*$/.test(stdout)) return stdout.trim();
  } catch {
    // An unpacked archive, or a machine without git.
  }
  return String(Math.floor(Date.now() / 1000));
}
