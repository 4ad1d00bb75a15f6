import '../language-marks.ts';
import { speak } from '../../i18n/client/en/checker.ts';
import { meaning } from '../../i18n/en/languages.ts';
import Checker, { type CheckerProps } from '../Checker.tsx';
import { explainMeaning } from '../checker/Meaning.tsx';

/** The checker in English. */
export default function EnglishChecker(props: CheckerProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  explainMeaning(meaning);
  return <Checker {...props} />;
}
