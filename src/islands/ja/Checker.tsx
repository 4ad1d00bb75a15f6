import { speak } from '../../i18n/client/ja/checker.ts';
import Checker, { type CheckerProps } from '../Checker.tsx';

/** The checker in Japanese. */
export default function JapaneseChecker(props: CheckerProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <Checker {...props} />;
}
