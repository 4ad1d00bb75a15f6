import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/**
 * Unpacks the test browser once, before the workers start and would race for it.
 *
 * On Linux x64 without `CHROME_PATH` the browser is the one of @sparticuz/chromium; machines without
 * NSS get the libraries that the package carries for Amazon Linux. Elsewhere `CHROME_PATH` names it.
 */
export default async function prepareBrowser(): Promise<void> {
  if (process.env.CHROME_PATH) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Set CHROME_PATH to a Chromium or Chrome (the bundled test browser is for Linux x64).',
    );
  }
  process.env.CHROME_PATH = await chromium.executablePath();
  if (!(await hasNss())) {
    const archive = fileURLToPath(
      new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url),
    );
    await inflate(archive);
    const libraries = join(tmpdir(), 'al2023', 'lib');
    process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
}

async function hasNss(): Promise<boolean> {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'];
  if (folders.some((folder) => existsSync(join(folder, 'libnss3.so')))) return true;
  const cache = await readFile('/etc/ld.so.cache', 'latin1').catch(() => '');
  return cache.includes('libnss3.so');
}
