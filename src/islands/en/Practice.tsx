import '../language-marks.ts';
import { speak } from '../../i18n/client/en/practice.ts';
import Practice, { type PracticeProps } from '../Practice.tsx';

/** The practice in English. */
export default function EnglishPractice(props: PracticeProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <Practice {...props} />;
}
