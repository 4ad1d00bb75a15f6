import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Published } from '../e2e/published.ts';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

test('a file is known as it lies there and, where it is packed, as a browser keeps it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const packed = gzipSync('a model');
  writeFileSync(join(folder, 'model.gz'), packed);
  writeFileSync(join(folder, 'page.html'), 'a page');
  const { hashes } = Published.in(folder);
  expect([...hashes].sort()).toEqual([packed, 'a model', 'a page'].map(sha256).sort());
  rmSync(folder, { recursive: true });
});
