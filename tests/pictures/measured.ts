import type { Browser } from '@playwright/test';
import { type PictureCase, specimens } from './cases.ts';
import { drawPictures } from './draw.ts';
import { type Camera, randomFrom, type Taking, take } from './take.ts';

/** What a picture of the measured set is an example of. */
export type Kind = 'shrunk' | 'photograph' | 'sideways' | 'vertical' | 'unreadable';

/** One picture of the measured set: a drawing, and what happened to it. */
export interface MeasuredCase {
  readonly name: string;
  readonly kind: Kind;
  readonly drawing: PictureCase;
  readonly taking: Taking;
}

/** Widths and qualities that messengers and mail leave of a screenshot. */
const WIDTHS = [480, 720, 1080, 1170];
const QUALITIES = [30, 60, 80];

const LONG =
  'ご利用料金に関する重要なお知らせ 平成26年より未納となっております有料動画閲覧履歴について、再三のご連絡にもかかわらずお支払いの確認が取れておりません。本日中にご連絡をいただけない場合、民事訴訟及び身辺調査、給与差押えの手続きに移行いたします。お客様相談窓口 03-0456-7890 担当 佐藤 営業時間 9:00~19:00 ※行き違いの場合はご容赦ください。';

const POSTCARD =
  '消費料金に関する訴訟最終告知のお知らせ\nこの度、貴方の利用された契約会社、ないしは運営会社側から、契約不履行による民事訴訟として訴状が提出されましたことをご通知いたします。管理番号（わ）第二四五号、裁判取り下げ最終期日を経て訴訟を開始させていただきます。\nこのままご連絡なき場合、原告側の主張が全面的に受理され、執行官立ち会いのもと、給与や不動産の差し押さえを強制的に執行いたします。\n裁判取り下げなどのご相談は、必ずご本人様からお電話ください。\n取り下げ最終期日 本日中\n民事訴訟お客様管理センター';

const SENDERS = {
  ios: ['+1 (844) 081-5959', '050-0123-4567', 'Amazon', '+81 90-0123-4567'],
  android: ['050-0987-6543', '0120-001-234', 'KDDI', '+81 80-0123-4567'],
  line: ['サポートセンター', 'お客様窓口', '山田', '未納料金センター'],
} as const;

/** Twenty-five screens: three phones, light and dark, every short message of the site. */
export function screens(seed: number): PictureCase[] {
  const random = randomFrom(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
  const texts = [LONG, ...specimens.values()];
  return Array.from({ length: 25 }, (_, at) => {
    const look = (['ios', 'android', 'line'] as const)[at % 3] as 'ios' | 'android' | 'line';
    const theme = at % 2 === 0 ? 'light' : 'dark';
    return {
      name: `${look}-${theme}-${at}`,
      look,
      theme,
      scale: 3,
      size: 15 + Math.floor(random() * 4),
      messages: [texts[(at < 3 ? 0 : at) % texts.length] as string],
      sender: pick(SENDERS[look]),
      clock: `${1 + Math.floor(random() * 22)}:${10 + Math.floor(random() * 49)}`,
    };
  });
}

const card = (look: 'postcard' | 'vertical', name: string, text: string, size: number) =>
  ({ name, look, theme: 'light', scale: 3, size, messages: [text] }) as const;

function cards(look: 'postcard' | 'vertical'): PictureCase[] {
  const court = specimens.get('court-postcard') as string;
  return [
    card(look, `${look}-court`, court, 17),
    card(look, `${look}-long`, POSTCARD, 14),
    card(look, `${look}-long-small`, POSTCARD, 13),
    card(look, `${look}-court-large`, court, 19),
  ];
}

/** All pictures of the measured set, the same ones for the same seed. */
export function measuredCases(seed: number): MeasuredCase[] {
  const dice = diceOf(seed ^ 0x5f356495);
  const drawn = screens(seed);
  return [
    ...shrunk(drawn),
    ...photographs(drawn, dice),
    ...sideways(drawn, dice),
    ...vertical(dice),
    ...unreadable(drawn),
  ];
}

/** What is left to chance. */
interface Dice {
  between(least: number, most: number): number;
  camera(degrees: number, moire: number): Camera;
}

function diceOf(seed: number): Dice {
  const random = randomFrom(seed);
  const between = (least: number, most: number): number => least + random() * (most - least);
  return {
    between,
    camera: (degrees, moire) => ({
      degrees,
      moire,
      noise: between(2, 8),
      light: between(0.45, 0.85),
      seed: Math.floor(random() * 1e9),
    }),
  };
}

const named = (
  kind: Kind,
  drawing: PictureCase,
  what: string | number,
  taking: Taking,
): MeasuredCase => ({ name: `${kind}/${drawing.name}/${what}`, kind, drawing, taking });

const shrunk = (drawn: readonly PictureCase[]): MeasuredCase[] =>
  drawn.flatMap((drawing) =>
    WIDTHS.flatMap((width) =>
      QUALITIES.map((quality) =>
        named('shrunk', drawing, `${width}-${quality}`, { width, quality }),
      ),
    ),
  );

function photographs(drawn: readonly PictureCase[], { between, camera }: Dice): MeasuredCase[] {
  const onTable = Array.from({ length: 5 }, () => cards('postcard')).flat();
  return [...drawn, ...drawn.slice(0, 15), ...onTable].map((drawing, at) =>
    named('photograph', drawing, at, {
      quality: Math.round(between(70, 92)),
      camera: camera(between(-7, 7), drawing.look === 'postcard' ? 0 : between(0, 0.08)),
    }),
  );
}

const sideways = (drawn: readonly PictureCase[], { between, camera }: Dice): MeasuredCase[] =>
  drawn.slice(0, 18).map((drawing, at) =>
    named('sideways', drawing, at, {
      turns: 1 + (Math.floor(at / 3) % 3),
      quality: 75,
      ...(at % 6 === 5
        ? { camera: camera(between(-3, 3), 0.03) }
        : { width: WIDTHS[at % 4] as number }),
    }),
  );

const vertical = ({ between, camera }: Dice): MeasuredCase[] =>
  Array.from({ length: 3 }, () => cards('vertical'))
    .flat()
    .map((drawing, at) =>
      named('vertical', drawing, at, {
        quality: 80,
        ...(at < 4 ? { width: 900 } : { camera: camera(between(-4, 4), 0) }),
      }),
    );

const unreadable = (drawn: readonly PictureCase[]): MeasuredCase[] =>
  [...drawn.slice(0, 6), ...cards('postcard')].flatMap((drawing, at) => [
    named('unreadable', drawing, `tiny-${at}`, { width: 150 + (at % 3) * 15, quality: 40 }),
    named('unreadable', drawing, `blurred-${at}`, {
      width: 720,
      quality: 60,
      blur: 6 + (at % 3) * 2,
    }),
  ]);

/** Draws the pictures of these cases, each as it is asked for. */
export async function drawMeasured(
  browser: Browser,
  cases: readonly MeasuredCase[],
): Promise<(one: MeasuredCase) => Promise<Buffer>> {
  const drawings = new Map(cases.map(({ drawing }) => [drawing.name, drawing]));
  const drawn = await drawPictures(browser, [...drawings.values()]);
  return ({ drawing, taking }) => take(drawn.get(drawing.name) as Buffer, taking);
}
