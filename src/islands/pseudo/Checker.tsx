import { sayAnswer } from '../../i18n/client/answer.ts';
import { sayChecker } from '../../i18n/client/checker.ts';
import { speak } from '../../i18n/client/locale.ts';
import { words } from '../../i18n/index.ts';
import { localeOfPath } from '../../locales/index.ts';
import Checker, { type CheckerProps } from '../Checker.tsx';

/** The checker of the pseudo-locale, for the server alone. */
export default function PseudoChecker(props: CheckerProps) {
  speak(localeOfPath('/pseudo/'));
  const { answer, checker } = words('pseudo');
  sayAnswer(answer);
  sayChecker(checker);
  return <Checker {...props} />;
}
