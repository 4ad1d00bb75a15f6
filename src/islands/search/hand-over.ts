/**
 * Gives a message to the checker that stands on this page, in memory.
 *
 * @param judge Whether to move to the verdict at once; otherwise the box keeps the focus.
 * @returns False where the page has no checker.
 */
export function giveToChecker(text: string, judge: boolean): boolean {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[name="message"]');
  if (!box) return false;
  // The checker's box is uncontrolled; the checker judges whatever text is in it.
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
  box.setSelectionRange(text.length, text.length);
  if (judge) box.form?.querySelector<HTMLButtonElement>('[data-judge]')?.click();
  return true;
}
