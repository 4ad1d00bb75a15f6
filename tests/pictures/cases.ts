import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** How a picture is drawn, and what must be read from it. */
export interface PictureCase {
  readonly name: string;
  readonly look: 'ios' | 'android' | 'line' | 'postcard' | 'vertical' | 'cropped';
  readonly theme: 'light' | 'dark';
  /** Pixels of the picture for each CSS pixel: 1 to 3. */
  readonly scale: number;
  /** CSS pixels of the type. */
  readonly size: number;
  /** One bubble each, in order. */
  readonly messages: readonly string[];
  /** Shown at the top, as phones show it. */
  readonly sender?: string;
  /** At the top of the screen. */
  readonly clock?: string;
  /** With the keys of a phone's keyboard over the lower part. */
  readonly keyboard?: boolean;
  /** Slanted and dim, as a photograph by lamplight. */
  readonly photo?: { readonly degrees: number; readonly brightness: number };
  readonly format?: 'png' | 'jpeg' | 'webp';
}

const folder = fileURLToPath(new URL('../../content/specimens', import.meta.url));

/**
 * Hidden digits of the specimens are filled in, for a screenshot shows whole numbers. None of them can be
 * anybody's: no exchange begins with 0.
 */
function fillIn(text: string, seed: number): string {
  let state = seed + 1;
  const digit = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return String(state % 10);
  };
  return text
    .replace(/0XX-XXX-/g, '011-0XX-')
    .replace(/0(\d)-XXXX-/g, '0$1-0XXX-')
    .replace(/050-XXXX-/g, '050-0XXX-')
    .replace(/X|\*/g, digit);
}

export const specimens: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .sort()
    .map((file, index) => {
      const { id, text } = parse(readFileSync(join(folder, file), 'utf8')) as {
        id: string;
        text: string;
      };
      return [id, fillIn(text.trim(), index)];
    }),
);

/** The texts of the specimens of these ids. */
function of(...ids: string[]): string[] {
  return ids.map((id) => {
    const text = specimens.get(id);
    if (text === undefined) throw new Error(`no specimen ${id}`);
    return text;
  });
}

/** The message the site is about, with its number hidden as it was reported. */
const MASKED =
  '有料動画の未納料金が発生しています。\n本日中にご連絡なき場合法的手続きに移行いたします。\n03-6709-02** アマゾンマーケティングサービス';

const postcard = { look: 'postcard', theme: 'light' } as const;
const phone = {
  ios: { look: 'ios', theme: 'light', scale: 3, size: 17 },
  iosDark: { look: 'ios', theme: 'dark', scale: 3, size: 17 },
  android: { look: 'android', theme: 'light', scale: 2.625, size: 16 },
  androidDark: { look: 'android', theme: 'dark', scale: 2.625, size: 16 },
} as const;

export const cases: readonly PictureCase[] = [
  { ...phone.ios, name: 'ios', messages: [MASKED], sender: '+1 (844) 081-5959' },
  { ...phone.iosDark, name: 'ios-dark', messages: of('amazon-marketing-service') },
  { ...phone.android, name: 'android', messages: of('ntt-finance-sms'), sender: '0120-001-234' },
  { ...phone.androidDark, name: 'android-dark', messages: of('withdrawal-procedure') },
  { ...phone.ios, name: 'ios-2x', scale: 2, messages: of('viewing-history') },
  { ...phone.ios, name: 'ios-1x', scale: 1, messages: of('amazon-consultation-desk') },
  { ...phone.iosDark, name: 'ios-dark-1x', scale: 1, messages: of('home-visit-threat') },
  { ...phone.android, name: 'android-1x', scale: 1, messages: of('withdrawal-procedure') },
  { ...phone.androidDark, name: 'android-dark-1x', scale: 1, messages: of('real-dunning') },
  { ...phone.androidDark, name: 'android-dark-2x', scale: 2, messages: of('phishing-amazon') },
  { ...phone.ios, name: 'ios-small', size: 14, messages: of('phishing-tax') },
  { ...phone.ios, name: 'ios-large', size: 28, messages: of('customer-service-06') },
  { ...phone.android, name: 'android-small', size: 13, messages: of('real-dunning') },
  { ...phone.android, name: 'android-large', size: 26, messages: of('viewing-history') },
  { ...phone.androidDark, name: 'android-dark-large', size: 24, messages: of('ntt-finance-sms') },
  {
    ...phone.ios,
    name: 'ios-bubbles',
    scale: 2,
    messages: of('customer-service-06', 'withdrawal-procedure'),
    sender: '+81 90-0123-4567',
  },
  {
    ...phone.androidDark,
    name: 'android-dark-bubbles',
    scale: 2,
    messages: of('phishing-parcel', 'amazon-consultation-desk'),
  },
  { ...phone.ios, name: 'ios-keyboard', keyboard: true, messages: of('phishing-parcel') },
  {
    ...phone.androidDark,
    name: 'android-dark-keyboard',
    scale: 2,
    keyboard: true,
    messages: of('viewing-history'),
  },
  { ...phone.ios, name: 'ios-jpeg', scale: 2, format: 'jpeg', messages: of('home-visit-threat') },
  { ...phone.android, name: 'android-webp', format: 'webp', messages: of('phishing-tax') },
  { ...phone.ios, name: 'ios-code', messages: of('one-time-code') },
  { ...phone.android, name: 'android-warning', messages: of('news-warning') },
  { ...phone.ios, look: 'cropped', name: 'cropped', messages: of('amazon-consultation-desk') },
  {
    ...phone.iosDark,
    look: 'cropped',
    name: 'cropped-dark',
    scale: 2,
    messages: of('home-visit-threat'),
  },
  { ...phone.android, look: 'cropped', name: 'cropped-1x', scale: 1, messages: of('phishing-tax') },
  { ...postcard, name: 'postcard', scale: 2, size: 17, messages: of('court-postcard') },
  {
    ...postcard,
    name: 'postcard-slanted',
    scale: 2,
    size: 18,
    messages: of('court-postcard'),
    photo: { degrees: 5, brightness: 0.6 },
    format: 'jpeg',
  },
  {
    ...postcard,
    name: 'postcard-dim',
    scale: 2.5,
    size: 18,
    messages: of('court-postcard'),
    photo: { degrees: -3, brightness: 0.4 },
    format: 'jpeg',
  },
];
