import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { thorough } from '../thorough.ts';

/** The rules of axe whose outcome depends on colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page as it stands, one line a fault: by all its rules in the light colours, and by those that
 * look at colours in the dark ones too. Everything else is the same in both. Leaves the page in the light ones.
 *
 * @param within Selects the part of the page that is examined, by day in the light colours alone, whose dark
 *   counterparts `tests/unit/contrast.test.ts` compares; without, all of it is.
 */
export async function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  const faults: string[] = [];
  const dark = within === undefined || thorough ? (['dark'] as const) : [];
  for (const colorScheme of [...dark, 'light'] as const) {
    // Colours that are still changing would be measured on their way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No page of the site has frames, for whose sake axe would open a page of its own each time: a third of the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // What is well is half of what axe would write down.
    axe.options({ resultTypes: ['violations'] });
    if (within !== undefined) axe.include(within);
    if (colorScheme === 'dark') axe.withRules(OF_COLOUR);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      for (const { html } of nodes) faults.push(`${colorScheme}, ${id}: ${html.slice(0, 160)}`);
    }
  }
  return faults;
}
