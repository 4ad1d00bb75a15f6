/**
 * Numbers a page's islands. Astro names them by a hash of the folder that the site is built in, which
 * nothing reads and which would make two builds of one commit differ.
 *
 * @param html A built page.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
}
