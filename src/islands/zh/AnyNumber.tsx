import '../language-marks.ts';
import { speak } from '../../i18n/client/zh/number-pages.ts';
import AnyNumber, { type AnyNumberProps } from '../AnyNumber.tsx';

/** What shows any listed number in Chinese. */
export default function ChineseAnyNumber(props: AnyNumberProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <AnyNumber {...props} />;
}
