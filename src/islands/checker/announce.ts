import { levels, notes, status } from '../../i18n/ja/checker.ts';
import type { Answer } from './judge.ts';

/** The text that a screen reader speaks for an answer; empty while the reader is still typing. */
export function announce(answer: Answer): string {
  switch (answer.phase) {
    case 'idle':
    case 'preparing':
    case 'busy':
      return '';
    case 'failed':
      return status.failed;
    default: {
      const { verdict } = answer;
      if (verdict.nothing === 'no-words') return status.noWords;
      if (verdict.level === 'unknown') {
        if (verdict.nothing === 'number-only') return status.numberOnly;
        if (verdict.nothing === 'link-only') return status.linkOnly;
      }
      const { heading, lead } = levels[verdict.level];
      return [...verdict.notes.map((id) => notes[id]), heading, lead].join(' ');
    }
  }
}
