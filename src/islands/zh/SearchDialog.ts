import '../language-marks.ts';
import { speak } from '../../i18n/client/zh/search.ts';
import { openSearch as open } from '../SearchDialog.tsx';

/** Opens the search over the page in Chinese; see `SearchDialog.tsx`. */
export function openSearch(base: string): Promise<void> {
  speak();
  return open(base, () => import('./Checker.tsx'));
}
