import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { PictureCase } from './cases.ts';

const fonts = fileURLToPath(
  new URL('../../node_modules/@fontsource/noto-sans-jp', import.meta.url),
);

/** Nothing answers there: every request is answered by the test itself. */
const STUDIO = 'http://pictures.invalid/';

/** CSS pixels of an ordinary phone. */
const PHONE = { width: 390, height: 780 };
const CARD = { width: 420, height: 640 };

const LOOKS = {
  ios: iosScreen,
  cropped: iosScreen,
  android: androidScreen,
  line: lineScreen,
  postcard,
  vertical: verticalPostcard,
} as const;

/**
 * Draws pictures of messages the way phones show them: screens of three kinds, a bubble cut out, a
 * postcard, written along or down.
 *
 * @returns The file's bytes, by the name of the case.
 */
export async function drawPictures(
  browser: Browser,
  cases: readonly PictureCase[],
): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const scale of new Set(cases.map((one) => one.scale))) {
    const context = await browser.newContext({ deviceScaleFactor: scale });
    await context.route(`${STUDIO}**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: STUDIO_PAGE });
      return route.fulfill({ body: await readFile(join(fonts, path)) });
    });
    const page = await context.newPage();
    await page.goto(STUDIO);
    for (const one of cases.filter((other) => other.scale === scale))
      pictures.set(one.name, await draw(page, one));
    await context.close();
  }
  return pictures;
}

async function draw(page: Page, one: PictureCase): Promise<Buffer> {
  await page.setViewportSize(one.look === 'postcard' || one.look === 'vertical' ? CARD : PHONE);
  await page.evaluate(async (html) => {
    document.body.innerHTML = html;
    await document.fonts.ready;
  }, bodyOf(one));
  const type = one.format === 'jpeg' ? 'jpeg' : 'png';
  const target = one.look === 'cropped' ? page.locator('.bubble').first() : page;
  const take = () => target.screenshot({ type, ...(type === 'jpeg' ? { quality: 80 } : {}) });
  const bytes = await take().catch((error) => {
    // On a busy machine Chromium now and then has no frame to take; the next one is there.
    if (!String(error).includes('Unable to capture screenshot')) throw error;
    return take();
  });
  return one.format === 'webp' ? toWebp(page, bytes) : bytes;
}

async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.85);
  }, png.toString('base64'));
  return Buffer.from(url.split(',')[1] as string, 'base64');
}

const STUDIO_PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="stylesheet" href="/400.css"><body></body></html>';

function bodyOf(one: PictureCase): string {
  const body = LOOKS[one.look](one);
  return `<style>
  * { box-sizing: border-box; margin: 0; }
  body { font: 400 ${one.size}px/1.35 "Noto Sans JP"; height: 100vh; display: flex; flex-direction: column; }
  .status { display: flex; justify-content: space-between; padding: 12px 24px 4px; font-size: 15px; line-height: 1.2; }
  .bubble { white-space: pre-wrap; overflow-wrap: anywhere; }
  a { color: inherit; }
  .battery { display: inline-block; width: 24px; height: 12px; border: 1px solid; border-radius: 3px; vertical-align: -1px; margin-left: 6px; }
  .bars { letter-spacing: 2px; font-size: 11px; }
  .keyboard { margin-top: auto; display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; padding: 8px; }
  .key { height: 44px; border-radius: 6px; display: grid; place-items: center; font-size: 18px; }
  .entry { margin: auto 12px 20px; display: flex; gap: 8px; align-items: center; }
  .entry span { flex: 1; border-radius: 20px; padding: 7px 14px; font-size: 15px; }
${body.css}</style>${body.html}`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** Phones underline what they take for numbers and links. */
const linked = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/[\w./-]+|\+?\d[\d-]{8,}\d/g, '<a href="#">$&</a>');

const KEYS = '☆123 あ か さ ⌫ ABC た な は 空白 あいう ま や ら 改行 ☺ 小゛ わ 、。?! →'.split(' ');

const keyboard = (): string =>
  `<div class="keyboard">${KEYS.map((key) => `<div class="key">${key}</div>`).join('')}</div>`;

function iosScreen(one: PictureCase): { css: string; html: string } {
  const dark = one.theme === 'dark';
  return {
    css: `
  body { background: ${dark ? '#000' : '#fff'}; color: ${dark ? '#fff' : '#000'}; }
  header { text-align: center; padding: 6px 0 8px; background: ${dark ? '#1c1c1ee6' : '#f6f6f6'}; border-bottom: .5px solid ${dark ? '#333' : '#c8c8c8'}; font-size: 12px; position: relative; }
  header .back { position: absolute; left: 12px; top: 22px; color: #0a84ff; font-size: 22px; }
  .face { width: 46px; height: 46px; border-radius: 50%; background: linear-gradient(#a5abb9, #858994); margin: 0 auto 4px; }
  .day { text-align: center; font-size: 11px; color: #8e8e93; margin: 12px 0 6px; line-height: 1.4; }
  .bubble { max-width: 75%; margin: 0 16px 8px; padding: 8px 13px; border-radius: 18px; background: ${dark ? '#262629' : '#e9e9eb'}; align-self: flex-start; }
  .entry span { border: 1px solid ${dark ? '#3a3a3c' : '#c7c7cc'}; color: #8e8e93; }
  .keyboard { background: ${dark ? '#2b2b2b' : '#d1d4da'}; }
  .key { background: ${dark ? '#6b6b6b' : '#fff'}; box-shadow: 0 1px 0 #898a8d; }`,
    html: `
  <div class="status"><b>${one.clock ?? '9:41'}</b><span><span class="bars">▂▄▆█</span> 5G<i class="battery"></i></span></div>
  <header><span class="back">‹ 12</span><div class="face"></div>${escapeHtml(one.sender ?? '050-0123-4567')} ›</header>
  <p class="day">テキストメッセージ・SMS<br>今日 10:24</p>
  ${one.messages.map((text) => `<div class="bubble">${linked(text)}</div>`).join('')}
  ${one.keyboard ? '' : '<div class="entry">＋<span>テキストメッセージ・SMS</span></div>'}
  ${one.keyboard ? keyboard() : ''}`,
  };
}

function androidScreen(one: PictureCase): { css: string; html: string } {
  const dark = one.theme === 'dark';
  return {
    css: `
  body { background: ${dark ? '#131314' : '#fff'}; color: ${dark ? '#e3e3e3' : '#1f1f1f'}; line-height: 1.5; }
  header { display: flex; align-items: center; gap: 14px; padding: 14px 16px; font-size: 20px; }
  .face { width: 32px; height: 32px; border-radius: 50%; background: #8ab4f8; }
  .day { text-align: center; font-size: 12px; color: ${dark ? '#c4c7c5' : '#444746'}; margin: 14px 0; }
  .bubble { max-width: 78%; margin: 0 56px 4px 56px; padding: 10px 16px; border-radius: 22px; background: ${dark ? '#303134' : '#eef0f6'}; align-self: flex-start; }
  .bubble:first-of-type { border-end-start-radius: 6px; }
  .avatar { position: relative; }
  .when { font-size: 11px; color: ${dark ? '#c4c7c5' : '#444746'}; margin: 2px 0 8px 72px; }
  .entry span { background: ${dark ? '#28292a' : '#e9eef6'}; color: ${dark ? '#c4c7c5' : '#444746'}; padding: 12px 18px; border-radius: 26px; }
  .keyboard { background: ${dark ? '#1b1c1f' : '#e8eaed'}; }
  .key { background: ${dark ? '#3c4043' : '#fff'}; }`,
    html: `
  <div class="status"><span>${one.clock ?? '14:05'}</span><span>◢ 87%<i class="battery"></i></span></div>
  <header>← <div class="face"></div><span>${escapeHtml(one.sender ?? '0120-001-234')}</span><span style="margin-left:auto">⋮</span></header>
  <p class="day">11月20日(木) 14:02</p>
  ${one.messages.map((text, at) => `<div class="bubble">${linked(text)}</div>${at === one.messages.length - 1 ? '<p class="when">14:02・SMS</p>' : ''}`).join('')}
  ${one.keyboard ? '' : '<div class="entry">⊕<span>テキスト メッセージ</span>🎤</div>'}
  ${one.keyboard ? keyboard() : ''}`,
  };
}

function lineScreen(one: PictureCase): { css: string; html: string } {
  const dark = one.theme === 'dark';
  return {
    css: `
  body { background: ${dark ? '#1b1d22' : '#8cabd8'}; color: ${dark ? '#fff' : '#000'}; }
  .status, header { background: ${dark ? '#24262c' : '#7f9fcf'}; }
  header { display: flex; gap: 10px; padding: 8px 14px 12px; font-weight: 700; font-size: 17px; }
  .day { align-self: center; background: #0003; color: #fff; border-radius: 12px; font-size: 12px; padding: 1px 10px; margin: 16px 0 10px; }
  .row { display: grid; grid-template-columns: 36px auto 1fr; column-gap: 8px; align-items: end; margin: 0 10px 10px; }
  .face { width: 36px; height: 36px; border-radius: 50%; background: ${dark ? '#5b606b' : '#fff'}; align-self: start; grid-row: span 2; }
  .name { font-size: 12px; grid-column: 2 / 4; opacity: .75; }
  .bubble { max-width: 255px; padding: 8px 12px; border-radius: 17px; background: ${dark ? '#33363d' : '#fff'}; }
  .when { font-size: 11px; opacity: .7; }
  .entry span { background: ${dark ? '#33363d' : '#fff'}; }`,
    html: `
  <div class="status"><b>${one.clock ?? '21:07'}</b><span>4G<i class="battery"></i></span></div>
  <header>‹ <span>${escapeHtml(one.sender ?? 'サポートセンター')}</span><span style="margin-left:auto">☰</span></header>
  <p class="day">今日</p>
  ${one.messages
    .map(
      (text) =>
        `<div class="row"><i class="face"></i><span class="name">${escapeHtml(one.sender ?? 'サポートセンター')}</span><div class="bubble">${linked(text)}</div><span class="when">午後8:58</span></div>`,
    )
    .join('')}
  <div class="entry">＋<span></span></div>`,
  };
}

/** A postcard written down its columns, from right to left. */
function verticalPostcard(one: PictureCase): { css: string; html: string } {
  const { css, html } = postcard(one);
  return { css: `${css} .card { writing-mode: vertical-rl; height: 520px; }`, html };
}

function postcard(one: PictureCase): { css: string; html: string } {
  const { degrees = 0, brightness = 1 } = one.photo ?? {};
  return {
    css: `
  body { background: ${one.photo ? 'linear-gradient(120deg, #8a6f52, #5d4a36)' : '#fff'}; display: block; overflow: hidden; filter: brightness(${brightness}); }
  .card { width: 352px; margin: 40px auto; padding: 40px 24px; min-height: 520px; background: linear-gradient(150deg, #fffdf6, #e6e0d2); color: #222; line-height: 1.9; white-space: pre-wrap; transform: rotate(${degrees}deg); ${one.photo ? 'filter: blur(.35px)' : ''} }
  .shade { position: fixed; inset: 0; background: ${one.photo ? 'radial-gradient(circle at 25% 20%, transparent 20%, rgba(0,0,0,.45))' : 'none'}; }`,
    html: `<div class="card">${escapeHtml(one.messages.join('\n'))}</div><div class="shade"></div>`,
  };
}
