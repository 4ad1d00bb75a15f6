import '../language-marks.ts';
import { speak } from '../../i18n/client/zh/search.ts';
import Search, { type SearchProps } from '../Search.tsx';

const loadChecker = () => import('./Checker.tsx');

/** The search in Chinese. */
export default function ChineseSearch(props: Omit<SearchProps, 'loadChecker'>) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <Search {...props} loadChecker={loadChecker} />;
}
