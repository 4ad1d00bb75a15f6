import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { ReportedNumber } from '../schemas/index.ts';
import type { Entry } from './content.ts';

/** What `loaders/directory.ts` imports; `loaders/numbers.d.ts` tells its types. */
const NAME = 'virtual:numbers';

interface Options {
  /** Gives the checked numbers, once a build: nobody needs them in memory beside the module. */
  take(): Promise<readonly Entry<ReportedNumber>[]>;
  /** The folder of their files; while an editor works, changes below it are seen at once. */
  readonly folder: string;
  /** Where the module's data is put. */
  readonly file: string;
}

/**
 * Gives the pages all reported numbers as one module. As a collection of Astro each of a hundred thousand files
 * would be read and checked once more, and all of them become code that is parsed.
 */
export function numberModule({ take, folder, file }: Options): Plugin {
  const id = `\0${NAME}`;
  return {
    name: 'numbers',
    resolveId: (asked) => (asked === NAME ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined;
      const numbers = (await take()).map(({ data }) => data);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(numbers));
      return [
        `import { readFileSync } from 'node:fs';`,
        `export const readNumbers = () => JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, changed) => {
        if (!changed.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(id);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
