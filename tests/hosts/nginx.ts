import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Running } from './host.ts';

/** Whether an nginx is found on the PATH. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** So long, in milliseconds, nginx may take until it answers. */
const PATIENCE = 10_000;

/**
 * Serves a built site with the nginx found on the PATH and the configuration that the build has written.
 *
 * @param directory The built site.
 * @param base Path it was built for, with slashes at both ends.
 * @throws Where nginx cannot be started.
 */
export async function startNginx(directory: string, base: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeConfiguration(folder, port, directory, base);
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let failure: unknown;
  const ended = new Promise<void>((resolve) => {
    nginx.on('error', (error) => {
      failure = error;
      resolve();
    });
    nginx.on('exit', (status) => {
      failure ??= new Error(`nginx ended with ${status}`);
      resolve();
    });
  });
  const kill = (): void => void nginx.kill('SIGTERM');
  process.once('exit', kill);
  const url = `http://localhost:${port}${base}`;
  const until = Date.now() + PATIENCE;
  while (!(await fetch(url).catch(() => undefined))) {
    if (failure || Date.now() > until) throw failure ?? new Error('nginx does not answer');
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    stop: async () => {
      process.off('exit', kill);
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeConfiguration(folder: string, port: number, directory: string, base: string): void {
  const root = join(folder, 'root');
  const site = base === '/' ? root : join(root, base.slice(0, -1));
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(directory, site);
  cpSync(join(directory, '_nginx.conf'), join(folder, 'site.conf'));
  // Paths are those below the folder: its own may hold spaces, and signs that mean something to nginx.
  // Where the tests run as root, nginx would give up the right to read the folder.
  const owner = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${owner}worker_processes 1;
daemon off;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
    types {
        text/html html; text/css css; text/javascript js mjs; application/json json;
        image/svg+xml svg; image/png png; image/webp webp; image/x-icon ico;
        application/wasm wasm; text/plain txt; text/xml xml; application/xml rss;
    }
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    server {
        listen 127.0.0.1:${port};
        root root;
        include site.conf;
    }
}
`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
