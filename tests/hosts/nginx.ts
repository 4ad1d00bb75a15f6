/**
 * Serves `dist/` with an nginx found on the PATH and the configuration that the build has written, on
 * the port of `PORT` and below `BASE_PATH`. Ends with the process.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dist } from '../kinds.ts';

const base = process.env.BASE_PATH ?? '/';
const port = Number(process.env.PORT ?? 4321);
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const root = join(folder, 'root');
if (base === '/') symlinkSync(dist, root);
else {
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(dist, join(root, base.replace(/\/$/, '')));
}
// Where the tests run as root, nginx would give up the right to read the folder.
const owner = process.getuid?.() === 0 ? 'user root;\n' : '';
cpSync(join(dist, '_nginx.conf'), join(folder, 'site.conf'));
writeFileSync(
  join(folder, 'nginx.conf'),
  `${owner}worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
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
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${folder}/site.conf;
    }
}
`,
);

const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
  stdio: 'inherit',
});
nginx.on('error', (error) => {
  console.error(`nginx: ${error.message}`);
  process.exit(1);
});
nginx.on('exit', (status) => {
  rmSync(folder, { recursive: true });
  process.exit(status ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => nginx.kill('SIGQUIT'));
}
