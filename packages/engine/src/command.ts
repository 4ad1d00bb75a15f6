import { parseArgs } from 'node:util';
import {
  type Channel,
  createEngine,
  type Explanations,
  type Rulebook,
} from '../../../src/engine/index.ts';
import { command } from '../../../src/i18n/ja/command.ts';
import { tell } from './tell.ts';

/** What the command needs of the world around it. */
export interface World {
  readonly version: string;
  /** Reads all of the message. */
  readonly readMessage: () => Promise<string>;
  readonly readRulebook: () => Promise<Rulebook>;
  readonly readExplanations: () => Promise<Explanations>;
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

const isChannel = (name: string): name is Channel => Object.hasOwn(CHANNELS, name);

/**
 * Runs `sms-matta`.
 *
 * @param args What stands behind the name of the command.
 */
export async function run(args: readonly string[], world: World): Promise<Outcome> {
  let read: ReturnType<typeof readArgs>;
  try {
    read = readArgs(args);
  } catch (error) {
    return misused(command.unknownOption((error as Error).message));
  }
  const { values, positionals } = read;
  if (values.help) return { out: command.usage, code: 0 };
  if (values.version) return { out: world.version, code: 0 };
  const [name, ...rest] = positionals;
  if (name === undefined) return misused(command.noCommand);
  if (name !== 'check' || rest.length > 0)
    return misused(command.unknownCommand(positionals.join(' ')));
  const { channel } = values;
  if (channel !== undefined && !isChannel(channel)) return misused(command.unknownChannel(channel));

  const message = await world.readMessage();
  const engine = createEngine(await world.readRulebook());
  const verdict = engine.check(message, {
    ...(channel ? { channel } : {}),
    ...(values.received ? { received: true } : {}),
  });
  if (values.json) return { out: JSON.stringify(verdict, undefined, 2), code: 0 };
  return { out: tell(message, verdict, await world.readExplanations()), code: 0 };
}

const readArgs = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      channel: { type: 'string' },
      received: { type: 'boolean' },
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  });

const misused = (why: string): Outcome => ({ error: `${why}\n\n${command.usage}`, code: 2 });
