import { measurePictures } from '../pictures/measure.ts';
import { drawMeasured, type MeasuredCase, measuredCases } from '../pictures/measured.ts';
import { choosePicture, outcomeOf } from '../pictures/read.ts';
import { NIGHT, thorough } from '../thorough.ts';
import { expect, type Page, test } from './site.ts';

// A few of the pictures that `npm run test:pictures` measures all of, by day one made smaller, one photographed and
// one that nobody can read; pictures on their side and in columns wait for the night.
test.describe.configure({ timeout: 180_000 });

const all = measuredCases(20261126);

function casesOf(...names: string[]): MeasuredCase[] {
  return names.map((name) => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`no case ${name}`);
    return found;
  });
}

const panel = (page: Page) => page.locator('section.picture');

/** Opens the checker and has the tools loaded with a first picture. */
async function openWith(page: Page, picture: Buffer): Promise<string | undefined> {
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await choosePicture(page, { name: 'first', format: 'jpeg' }, picture);
  await page.getByRole('button', { name: 'この画像を読む' }).click();
  return outcomeOf(page);
}

test('pictures made smaller, photographed or lying on their side are judged by their message', async ({
  page,
  browser,
}) => {
  const cases = casesOf(
    'shrunk/ios-light-0/480-30',
    'photograph/android-light-4/4',
    ...(thorough
      ? ['sideways/line-light-8/8', 'shrunk/line-light-2/1170-30', 'photograph/postcard-court/40']
      : []),
  );
  const draw = await drawMeasured(browser, cases);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openWith(page, await draw(cases[0] as MeasuredCase));
  for await (const { name, levels, wrong, read } of measurePictures(page, cases, draw)) {
    expect(levels[1], name).toBe(levels[0]);
    // Sender, clock and date would be more than that.
    expect(wrong, `${name}: ${read}`).toBeLessThan(0.06);
    if (name.startsWith('sideways')) {
      await expect(panel(page)).toContainText('画像の向きを直して');
      const { width, height } = (await panel(page).locator('canvas').boundingBox()) ?? {};
      expect(height, name).toBeGreaterThan(width ?? 0);
    }
  }
  expect(asked.filter((url) => url.includes('jpn_vert'))).toEqual([]);
});

test('a postcard written down its columns is read with a model loaded for it alone', {
  tag: NIGHT,
}, async ({ page, browser }) => {
  const [card] = casesOf('vertical/vertical-long/5') as [MeasuredCase];
  const draw = await drawMeasured(browser, [card]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const read = await openWith(page, await draw(card));
  expect(read).toContain('契約不履行による民事訴訟として訴状が提出されました');
  expect(read).toMatch(/取り下げ最終期日\s*本日中/);
  expect(asked.some((url) => url.includes('jpn_vert'))).toBe(true);
});

test('what nobody can read is said to be so, and nothing of it is judged', async ({
  page,
  browser,
}) => {
  const [legible] = casesOf('shrunk/ios-light-0/480-60') as [MeasuredCase];
  const cases = casesOf(
    'unreadable/ios-light-0/blurred-0',
    ...(thorough ? ['unreadable/postcard-court/tiny-6', 'unreadable/android-light-4/tiny-4'] : []),
  );
  const draw = await drawMeasured(browser, [legible, ...cases]);
  // What was read of the picture before must not stand for this one either.
  expect(await openWith(page, await draw(legible))).toContain('有料動画閲覧履歴');
  for (const one of cases) {
    await choosePicture(page, { name: 'next', format: 'jpeg' }, await draw(one));
    await expect(panel(page)).toHaveAttribute('data-phase', /opening|busy/);
    // Throws where text is in the box or a verdict on the page.
    expect(await outcomeOf(page), one.name).toBeUndefined();
    const told = panel(page).getByRole('alert');
    await expect(told).toContainText('この画像はうまく読めませんでした');
    for (const help of ['新しくスクリーンショット', '向きを直す・切り取る', '打ち込んで'])
      await expect(told).toContainText(help);
  }
});
