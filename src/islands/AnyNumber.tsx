import { useEffect, useState } from 'preact/hooks';
import { pageIn } from '../i18n/client/locale.ts';
import { numbers } from '../i18n/client/number-pages.ts';
import { analysePhone, classifyPhone, hiddenIn, type NumberAnalysis } from '../phone/index.ts';
import { type NumberReports, readReports } from '../search/index.ts';
import { NumberReport, type NumberReportProps } from './numbers/NumberReport.tsx';
import { shardsBelow } from './numbers/read-shard.ts';

export type AnyNumberProps = Pick<NumberReportProps, 'base' | 'next' | 'owner'>;

type Shown =
  | { readonly phase: 'none' | 'loading' | 'failed' }
  | { readonly phase: 'absent'; readonly analysis: NumberAnalysis }
  | { readonly phase: 'done'; readonly analysis: NumberAnalysis; readonly told: NumberReports };

/** Shows the listed number whose digits stand behind the `#` of the address. */
export default function AnyNumber(props: AnyNumberProps) {
  const { base } = props;
  const words = numbers.any;
  const [shown, setShown] = useState<Shown>({ phase: 'loading' });
  useEffect(() => {
    let turn = 0;
    const show = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      setShown({ phase: 'loading' });
      const next = await look(location.hash.slice(1), base).catch(
        (): Shown => ({ phase: 'failed' }),
      );
      if (mine === turn) setShown(next);
    };
    void show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [base]);

  if (shown.phase === 'done')
    return <NumberReport {...props} analysis={shown.analysis} {...shown.told} />;
  return (
    <div class="measure">
      <header class="page-head">
        <h1 translate={false}>
          {shown.phase === 'absent' ? numbers.page.title(shown.analysis.formatted) : words.title}
        </h1>
        <p role="status">{words[shown.phase]}</p>
        {shown.phase === 'absent' && <p>{words.meaning}</p>}
      </header>
      {shown.phase !== 'loading' && (
        <p>
          <a class="lone-link" href={base + pageIn('search/')}>
            {numbers.lookUp}
          </a>
        </p>
      )}
    </div>
  );
}

/** Digits as addresses write them are those of a number here, or with its country code of one abroad. */
async function look(digits: string, base: string): Promise<Shown> {
  if (!/^\d[\dx]{6,14}$/.test(digits)) return { phase: 'none' };
  const hidden = hiddenIn(digits);
  for (const international of [false, true]) {
    const told = await readReports(digits, international, shardsBelow(base));
    if (told) {
      return { phase: 'done', analysis: classifyPhone({ digits, international, hidden }), told };
    }
  }
  const analysis = analysePhone(digits);
  return analysis ? { phase: 'absent', analysis } : { phase: 'none' };
}
