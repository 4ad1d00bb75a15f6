import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../packages/engine/sentences-of.ts';
import { LANGUAGES } from '../../packages/engine/src/sentences.ts';

/** `packages/engine` as somebody else meets it: its tarball, installed in an empty folder without a network. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'sms-matta-engine';
const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

const folder = mkdtempSync(join(tmpdir(), 'engine-package-'));
const installed = join(folder, 'node_modules', NAME);
const command = join(folder, 'node_modules', '.bin', 'sms-matta');

beforeAll(() => {
  const run = (name: string, args: string[], cwd: string): string =>
    execFileSync(name, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  run('npm', ['run', '-s', 'build:engine'], root);
  const packed = run(
    'npm',
    ['pack', '--json', '--workspace', NAME, '--pack-destination', folder],
    root,
  );
  const [{ filename }] = [Object.values(JSON.parse(packed))].flat() as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', '--offline', join(folder, filename)], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed command. */
function sms(args: readonly string[], message = '', node = process.execPath): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(node, [command, ...args], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), stdout, stderr });
    });
    child.stdin?.end(message);
  });
}

/** The versions of Node on the PATH, one executable each. */
const nodes = new Map(
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, 'node'))
    .filter((file) => existsSync(file))
    .map((file) => [execFileSync(file, ['--version'], { encoding: 'utf8' }).trim(), file]),
);

describe.each([...nodes])('in Node %s', (_, node) => {
  test('the command judges a message', async () => {
    const { code, stdout, stderr } = await sms(['check', '--channel', 'sms'], SEED, node);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^詐欺の手口と一致します。\n/);
    expect(stdout).toContain('「本日中」');
  });

  test('a program judges a message', async () => {
    const program = `
      import { createEngine } from '${NAME}';
      import { rulebook } from '${NAME}/rulebook';
      import { explanations } from '${NAME}/explanations-ja';
      import { levels } from '${NAME}/ja';
      import { levels as english } from '${NAME}/en';
      import { parsePhone } from '${NAME}/phone';
      const { level, signs } = createEngine(rulebook).check(${JSON.stringify(SEED)});
      const untold = signs.filter(({ id }) => !explanations.rules[id]);
      console.log(level, levels[level], english[level], untold.length, parsePhone('０３（６７０９）０２＊＊').digits);`;
    const options = ['--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(node, options, { cwd: folder });
    expect(stdout).toBe(
      `scam 詐欺の手口と一致します。 ${sentencesOf('en').levels.scam} 0 03670902xx\n`,
    );
  });
});

describe('the command', () => {
  test('prints the verdict as JSON', async () => {
    const { stdout } = await sms(['check', '--json'], SEED);
    expect(JSON.parse(stdout)).toMatchObject({ level: 'scam', brands: ['amazon'] });
  });

  test('says that there is nothing to judge', async () => {
    expect((await sms(['check'])).stdout).toBe('文章がありません。\n');
  });

  test('tells its version and its use', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect((await sms(['--version'])).stdout).toBe(`${version}\n`);
    expect((await sms(['--help'])).stdout).toContain('sms-matta check');
  });

  test('tells the verdict, its use and what was wrong in the language that is asked for', async () => {
    const { levels, lead, ending, command } = sentencesOf('en');
    const { stdout } = await sms(['check', '--lang', 'en'], SEED);
    const lines = stdout.trim().split('\n');
    expect(lines).toEqual(expect.arrayContaining([levels.scam, lead.scam, ending.scam]));
    // Only what is quoted of the message is Japanese.
    expect(stdout.replaceAll(/「[^」]*」/g, '')).not.toMatch(/[ぁ-ゖ]/);
    expect((await sms(['--help', '--lang', 'en'])).stdout.trim()).toBe(command.usage);
    const { stderr } = await sms(['check', '--lang', 'en', '--channel', 'fax']);
    expect(stderr).toContain('“fax” cannot be used for --channel.');
    const easy = await sms(['check', '--lang', 'ja-easy'], SEED);
    expect(easy.stdout).toContain(sentencesOf('ja-easy').lead.scam);
    expect(easy.stdout).not.toMatch(/[{|}]/);
  });

  test.each([
    [[], '命令がありません'],
    [['send'], '「send」'],
    [['check', 'file.txt'], '「check file.txt」'],
    [['check', '--channel', 'fax'], '「fax」'],
    [['check', '--loud'], '--loud'],
    [['check', '--lang', 'xx'], '「xx」'],
  ])('refuses %j', async (args, says) => {
    const { code, stdout, stderr } = await sms(args, SEED);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr).toContain('使い方');
  });
});

test('its types fit those who compile against it', async () => {
  writeFileSync(
    join(folder, 'consumer.ts'),
    `import { createEngine, type Verdict } from '${NAME}';
     import { findPhones } from '${NAME}/phone';
     import { rulebook } from '${NAME}/rulebook';
     import { explanations } from '${NAME}/explanations-en';
     import { levels } from '${NAME}/en';
     const verdict: Verdict = createEngine(rulebook).check('', { channel: 'sms' });
     export const titles: (string | undefined)[] = verdict.signs.map(({ id }) => explanations.rules[id]?.title);
     export const sentence: string = levels[verdict.level];
     // @ts-expect-error A level is no number.
     export const wrong: number = verdict.level;
     export const starts: number[] = findPhones('').map(({ start }) => start);`,
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  await promisify(execFile)(process.execPath, [compiler, ...options, 'consumer.ts'], {
    cwd: folder,
  }).catch(({ stdout }: { stdout: string }) => expect.fail(stdout));
});

describe('what is in it', () => {
  const files = (): string[] =>
    readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[a-z]+$|^LICENSE$/.test(file),
    );

  test('depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(files()).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
    expect(files().filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
  });

  test('its code has no language built in: sentences are data', () => {
    expect(files().filter((file) => file.includes('i18n'))).toEqual([]);
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const language of LANGUAGES) {
      for (const name of [`./${language}`, `./explanations-${language}`]) {
        for (const path of [name, `${name}.json`])
          expect(existsSync(join(installed, exports[path])), path).toBe(true);
      }
    }
  });

  test('runs outside Node, but for the command', () => {
    const forNode = /^dist\/packages\/engine\/src\/(?:cli|command)\.js$/;
    const scripts = files().filter((file) => file.endsWith('.js') && !forNode.test(file));
    expect(scripts.length).toBeGreaterThan(40);
    for (const file of scripts) {
      const source = readFileSync(join(installed, file), 'utf8');
      const targets = [...source.matchAll(/^(?:import|export) .* from ['"]([^'"]+)['"]/gm)];
      const strange = targets
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(installed, dirname(file), target)));
      expect(strange, file).toEqual([]);
    }
  });
});
