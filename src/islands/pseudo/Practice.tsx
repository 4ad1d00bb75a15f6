import { speak } from '../../i18n/client/locale.ts';
import { sayPractice } from '../../i18n/client/practice.ts';
import { words } from '../../i18n/index.ts';
import { localeOfPath } from '../../locales/index.ts';
import Practice, { type PracticeProps } from '../Practice.tsx';

/** The practice of the pseudo-locale, for the server alone. */
export default function PseudoPractice(props: PracticeProps) {
  speak(localeOfPath('/pseudo/'));
  sayPractice(words('pseudo'));
  return <Practice {...props} />;
}
