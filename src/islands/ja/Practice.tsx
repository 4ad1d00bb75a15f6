import { speak } from '../../i18n/client/ja/practice.ts';
import Practice, { type PracticeProps } from '../Practice.tsx';

/** The practice in Japanese. */
export default function JapanesePractice(props: PracticeProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <Practice {...props} />;
}
