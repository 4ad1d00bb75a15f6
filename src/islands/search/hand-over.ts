/**
 * Gives a message to the checker that stands on this page, in memory.
 *
 * @param judge Whether to go to the verdict at once; otherwise the box goes on taking the keys.
 * @returns False where the page has no checker.
 */
export function giveToChecker(text: string, judge: boolean): boolean {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[name="message"]');
  if (!box) return false;
  // Its box is uncontrolled: it judges what stands in it.
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
  box.setSelectionRange(text.length, text.length);
  if (judge) box.form?.querySelector<HTMLButtonElement>('[data-judge]')?.click();
  return true;
}
