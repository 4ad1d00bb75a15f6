import type { PageText } from './texts.ts';

/**
 * Made-up numbers for tests and benchmarks, in the mixture that directories have: fixed lines of a few
 * cities, mobile, 050, toll-free, North American; one in ten with its last two digits hidden. The same
 * numbers for the same count.
 */
export function syntheticNumbers(count: number): string[] {
  const random = randomFrom(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const numbers = new Set<string>();
  while (numbers.size < count) {
    const start = pick(STARTS);
    const length = /^0[5789]0|^1/.test(start) ? 11 : 10;
    let number = start;
    while (number.length < length) number += Math.floor(random() * 10);
    numbers.add(random() < 0.1 ? `${number.slice(0, -2)}xx` : number);
  }
  return [...numbers];
}

const STARTS = [
  ...['03', '03', '06', '045', '052', '092', '011'],
  ...['090', '090', '080', '080', '070', '050', '050'],
  ...['0120', '0120', '0800', '0570'],
  ...['1844', '1833', '1888'],
];

/**
 * Made-up pages for tests and benchmarks, each about one of many things that can be done with one of many
 * objects. The same pages for the same count.
 */
export function syntheticPages(count: number): PageText[] {
  const random = randomFrom(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const subject = `${pick(MADE_OF)}${pick(MADE_OF)}${pick(THINGS)}`;
    const sentences = Array.from(
      { length: 6 },
      () => `${pick(MADE_OF)}${pick(THINGS)}を${pick(ACTS)}ときは、${subject}を${pick(ACTS)}。`,
    );
    return {
      path: `/made-up-${at}/`,
      id: `made-up-${at}`,
      title: `${subject}を${pick(ACTS)}（${at}）`,
      text: sentences.join(''),
      asks: '',
    };
  });
}

const MADE_OF = [
  ...'春夏秋冬東西南北山川海空雲雨風雪花草木竹石鉄銅銀紙糸布革米麦豆茶塩油酒朝夕古新大小長短高低',
];
const THINGS = [
  '箱',
  '皿',
  '椅子',
  '机',
  '靴',
  '帽子',
  '時計',
  '鏡',
  '傘',
  '窓',
  '橋',
  '船',
  '車輪',
  '太鼓',
];
const ACTS = [
  '洗う',
  '運ぶ',
  '磨く',
  '直す',
  '並べる',
  '包む',
  '測る',
  '塗る',
  '削る',
  '飾る',
  '貸す',
  '集める',
];

/** Mulberry32: small, and good enough for made-up numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
