import { levels, notes, status } from '../../i18n/client/checker.ts';
import type { Answer } from './judge.ts';

/**
 * The text that a screen reader speaks for an answer; empty while the reader is still typing.
 *
 * @param lead What stands below the heading of a verdict.
 */
export function announce(answer: Answer, lead: string): string {
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
      return [...verdict.notes.map((id) => notes[id]), levels[verdict.level], lead].join(' ');
    }
  }
}
