import '../language-marks.ts';
import { speak } from '../../i18n/client/vi/number-pages.ts';
import AnyNumber, { type AnyNumberProps } from '../AnyNumber.tsx';

/** What shows any listed number in Vietnamese. */
export default function VietnameseAnyNumber(props: AnyNumberProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <AnyNumber {...props} />;
}
