import '../language-marks.ts';
import { speak } from '../../i18n/client/ja-easy/search.ts';
import { openSearch as open } from '../SearchDialog.tsx';

/** Opens the search over the page in easy Japanese; see `SearchDialog.tsx`. */
export function openSearch(base: string): Promise<void> {
  speak();
  return open(base, () => import('./Checker.tsx'));
}
