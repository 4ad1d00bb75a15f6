import { parseArgs } from 'node:util';
import {
  type Channel,
  createEngine,
  type Explanations,
  type Rulebook,
} from '../../../src/engine/index.ts';
import { LANGUAGES, type Language, type Sentences } from './sentences.ts';
import { tell } from './tell.ts';

/** What the command needs of the world around it. */
export interface World {
  readonly version: string;
  /** Reads all of the message. */
  readonly readMessage: () => Promise<string>;
  readonly readRulebook: () => Promise<Rulebook>;
  readonly readSentences: (language: Language) => Promise<Sentences>;
  readonly readExplanations: (language: Language) => Promise<Explanations>;
}

export interface Outcome {
  readonly out?: string;
  readonly error?: string;
  /** 0 where the message was judged or help was asked for, 2 where the command was used wrongly. */
  readonly code: 0 | 2;
}

const CHANNELS: Readonly<Record<Channel, true>> = {
  sms: true,
  email: true,
  voice: true,
  postcard: true,
  web: true,
  chat: true,
};

const isLanguage = (name: string): name is Language =>
  (LANGUAGES as readonly string[]).includes(name);

const isChannel = (name: string): name is Channel => Object.hasOwn(CHANNELS, name);

/**
 * Runs `sms-matta`.
 *
 * @param args What stands behind the name of the command.
 */
export async function run(args: readonly string[], world: World): Promise<Outcome> {
  const [unasked] = LANGUAGES;
  const misused = async (
    why: Exclude<keyof Sentences['command'], 'usage'>,
    what = '',
    language: Language = unasked,
  ): Promise<Outcome> => {
    const { command } = await world.readSentences(language);
    return { error: `${command[why].replace('{what}', () => what)}\n\n${command.usage}`, code: 2 };
  };
  let read: ReturnType<typeof readArgs>;
  try {
    read = readArgs(args);
  } catch (error) {
    return misused('unknownOption', (error as Error).message);
  }
  const { values, positionals } = read;
  const { channel, lang = unasked } = values;
  if (!isLanguage(lang)) return misused('unknownLanguage', lang);
  if (values.help) return { out: (await world.readSentences(lang)).command.usage, code: 0 };
  if (values.version) return { out: world.version, code: 0 };
  const [name, ...rest] = positionals;
  if (name === undefined) return misused('noCommand', '', lang);
  if (name !== 'check' || rest.length > 0)
    return misused('unknownCommand', positionals.join(' '), lang);
  if (channel !== undefined && !isChannel(channel)) return misused('unknownChannel', channel, lang);

  const message = await world.readMessage();
  const engine = createEngine(await world.readRulebook());
  const verdict = engine.check(message, {
    ...(channel ? { channel } : {}),
    ...(values.received ? { received: true } : {}),
  });
  if (values.json) return { out: JSON.stringify(verdict, undefined, 2), code: 0 };
  const [explanations, sentences] = await Promise.all([
    world.readExplanations(lang),
    world.readSentences(lang),
  ]);
  return { out: tell(message, verdict, explanations, sentences), code: 0 };
}

const readArgs = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      channel: { type: 'string' },
      received: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  });
