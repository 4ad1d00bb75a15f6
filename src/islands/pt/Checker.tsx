import '../language-marks.ts';
import { speak } from '../../i18n/client/pt/checker.ts';
import { meaning } from '../../i18n/pt/languages.ts';
import Checker, { type CheckerProps } from '../Checker.tsx';
import { explainMeaning } from '../checker/Meaning.tsx';

/** The checker in Portuguese. */
export default function PortugueseChecker(props: CheckerProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  explainMeaning(meaning);
  return <Checker {...props} />;
}
