import { speak } from '../../i18n/client/locale.ts';
import { sayNumberKinds } from '../../i18n/client/number-kinds.ts';
import { sayNumberPages } from '../../i18n/client/number-pages.ts';
import { words } from '../../i18n/index.ts';
import { localeOfPath } from '../../locales/index.ts';
import AnyNumber, { type AnyNumberProps } from '../AnyNumber.tsx';

/** What shows any listed number in the pseudo-locale, for the server alone. */
export default function PseudoAnyNumber(props: AnyNumberProps) {
  const { numberKinds, site } = words('pseudo');
  speak(localeOfPath('/pseudo/'));
  sayNumberKinds(numberKinds);
  sayNumberPages(site);
  return <AnyNumber {...props} />;
}
