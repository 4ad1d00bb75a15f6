import { render } from 'preact';
import { speak } from '../i18n/client/ja/answer.ts';
import { speak as speakOfBox } from '../i18n/client/ja/embed.ts';
import { loadLater } from '../i18n/client/later.ts';
import { Answer } from './Answer.tsx';
import type { Box } from './box.ts';
import type { Settings } from './settings.ts';

// Bundled apart from the element, so that its words are said here once more.
speak();
speakOfBox();
// Reading pictures and passing on belong to the site.
loadLater({ numbers: () => import('../i18n/client/ja/numbers.ts') });

/** A box that answers. */
export interface Running {
  configure(settings: Settings): void;
  /** Forgets the answer; what was typed stays in the box. */
  stop(): void;
}

/**
 * Makes a box answer.
 *
 * @param pressed The reader has pressed the button already.
 */
export function start(box: Box, settings: Settings, pressed: boolean): Running {
  const show = (changed: Settings): void =>
    render(<Answer box={box} settings={changed} pressed={pressed} />, box.answer);
  show(settings);
  return { configure: show, stop: () => render(null, box.answer) };
}
