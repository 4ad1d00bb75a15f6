import { onceEach } from './once-each.ts';

const sheets = onceEach<unknown>();

/**
 * Adds styles to the page, once however often they are asked for. For what is opened later: imported plainly, its
 * styles would stand in the head of every page that may open it (Astro), before anybody does.
 *
 * @param address Of the built file, as Vite gives it for a name that ends with `?url`.
 * @throws {Error} Where it cannot be had; the next call tries again.
 */
export const loadStyles = (address: string): Promise<unknown> =>
  sheets(address, () => addSheet(address));

function addSheet(address: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = done;
    link.onerror = () => {
      link.remove();
      fail(new Error(address));
    };
    document.head.append(link);
  });
}
