import type { Page } from './host.ts';

/** A file as another app hands it over. */
export interface SharedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * Posts a form as the phone does: from no page, as the opening of a page.
 *
 * @param home Address of the site's home page.
 */
export async function share(
  page: Page,
  home: string,
  fields: Readonly<Record<string, string>>,
  images: readonly SharedFile[] = [],
): Promise<void> {
  await page.goto('about:blank');
  await post(page, home, fields, images);
}

/** Posts it from the page that is open. */
export async function post(
  page: Page,
  home: string,
  fields: Readonly<Record<string, string>>,
  images: readonly SharedFile[] = [],
): Promise<void> {
  const inputs = Object.keys(fields).map((name) => `<textarea name="${name}"></textarea>`);
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${home}check/share/">
      ${inputs.join('')}<input type="file" name="images" multiple><button>share</button></form>`,
  );
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`[name="${name}"]`).fill(value);
  }
  if (images.length > 0) await page.locator('[name="images"]').setInputFiles([...images]);
  await page.locator('button').click();
  await page.waitForURL(`${home}check/**`);
}
