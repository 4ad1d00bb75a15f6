import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { serve } from '../src/integration/serve.ts';

/**
 * Serves a built site compressed, as every host does on the way; the compressed copies lie in a temporary
 * folder and are no part of the site.
 *
 * @param directory The built site.
 * @param quality Of Brotli, 0 to 11: hosts that compress on the way take about 5.
 */
export async function serveCompressed(
  directory: string,
  quality = 5,
): Promise<{ server: Server; url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'compressed-'));
  await cp(directory, folder, { recursive: true });
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/.test(file)) continue;
    const path = join(folder, file);
    await writeFile(`${path}.br`, brotliCompressSync(await readFile(path), options));
  }
  const { server, url } = await serve(folder, 0);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true });
  };
  return { server, url, stop };
}
