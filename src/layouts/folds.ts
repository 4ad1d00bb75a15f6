/** A card that is smaller than half a page is printed twice: one to keep, one to give away. */
function printTwice(card: Element): Element {
  const copy = card.cloneNode(true) as Element;
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  card.after(copy);
  return copy;
}

/**
 * Opens the folded part that an address leads into, and every folded part of the text before it is printed:
 * nothing can be opened on paper. Cards are printed twice.
 */
export function openFolds(): void {
  const openTarget = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    const fold = target?.closest<HTMLDetailsElement>('details:not([open])');
    if (!fold) return;
    fold.open = true;
    target?.scrollIntoView();
  };
  openTarget();
  addEventListener('hashchange', openTarget);

  let opened: HTMLDetailsElement[] = [];
  let copies: Element[] = [];
  addEventListener('beforeprint', () => {
    copies = [...document.querySelectorAll('.sheet--card')].map(printTwice);
    opened = [...document.querySelectorAll<HTMLDetailsElement>('[data-printed]:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const copy of copies) copy.remove();
    for (const fold of opened) fold.open = false;
  });
}
