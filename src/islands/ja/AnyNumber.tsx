import { speak } from '../../i18n/client/ja/number-pages.ts';
import AnyNumber, { type AnyNumberProps } from '../AnyNumber.tsx';

/** What shows any listed number in Japanese. */
export default function JapaneseAnyNumber(props: AnyNumberProps) {
  // While it renders, not before: the server renders all languages, one page after the other.
  speak();
  return <AnyNumber {...props} />;
}
