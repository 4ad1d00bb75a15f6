import '../language-marks.ts';
import { speak } from '../../i18n/client/ja-easy/practice.ts';
import Practice, { type PracticeProps } from '../Practice.tsx';

/** The practice in easy Japanese. */
export default function EasyJapanesePractice(props: PracticeProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <Practice {...props} />;
}
