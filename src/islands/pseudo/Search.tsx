import { speak } from '../../i18n/client/locale.ts';
import { sayNumberKinds } from '../../i18n/client/number-kinds.ts';
import { saySearch } from '../../i18n/client/search.ts';
import { words } from '../../i18n/index.ts';
import { localeOfPath } from '../../locales/index.ts';
import Search, { type SearchProps } from '../Search.tsx';

/** The search of the pseudo-locale, for the server alone. */
export default function PseudoSearch(props: Omit<SearchProps, 'loadChecker'>) {
  const all = words('pseudo');
  speak(localeOfPath('/pseudo/'));
  sayNumberKinds(all.numberKinds);
  saySearch(all);
  return <Search {...props} loadChecker={() => import('./Checker.tsx')} />;
}
