import '../language-marks.ts';
import { speak } from '../../i18n/client/ko/checker.ts';
import { meaning } from '../../i18n/ko/languages.ts';
import Checker, { type CheckerProps } from '../Checker.tsx';
import { explainMeaning } from '../checker/Meaning.tsx';

/** The checker in Korean. */
export default function KoreanChecker(props: CheckerProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  explainMeaning(meaning);
  return <Checker {...props} />;
}
