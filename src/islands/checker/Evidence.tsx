import type { Sign } from '../../engine/index.ts';
import { card, links as linkWords } from '../../i18n/client/checker.ts';
import { Brands } from './Brands.tsx';
import { Fold } from './Fold.tsx';
import { Links } from './Links.tsx';
import { MarkedMessage } from './MarkedMessage.tsx';
import { Numbers } from './Numbers.tsx';
import { Schemes } from './Schemes.tsx';
import { Signs } from './Signs.tsx';
import type { Judged, Surroundings } from './view.ts';

interface Props extends Judged, Surroundings {
  readonly tapped: boolean;
  /** All signs that are shown, and those of them that suggest an honest sender. */
  readonly signs: readonly Sign[];
  readonly honest: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** What the verdict rests on and what is known of its parts, each folded under its heading. */
export function Evidence(props: Props) {
  const { text, verdict, explanations, details, tapped, signs, honest, numberOf } = props;
  const { base, contacts } = props;
  const links = verdict.links.filter(({ mail }) => !mail);
  return (
    <>
      <Fold
        title={tapped ? card.messageTapped : card.message}
        class="checker-marked"
        openWide
        printed
      >
        <MarkedMessage text={text} signs={signs} numberOf={numberOf} />
      </Fold>
      {honest.length > 0 && (
        <Fold title={card.genuineToo}>
          <p>{card.genuineTooWhy}</p>
          <Signs
            signs={honest}
            numberOf={numberOf}
            explanations={explanations}
            details={details}
            base={base}
            shown={honest.length}
          />
        </Fold>
      )}
      {verdict.phones.length > 0 && (
        <Fold title={card.numbers}>
          <Numbers phones={verdict.phones} contacts={contacts} base={base} />
        </Fold>
      )}
      {links.length > 0 && (
        <Fold title={linkWords.title}>
          <Links links={links} named={verdict.brands} explanations={explanations} />
        </Fold>
      )}
      <Fold title={card.check}>
        <Brands ids={verdict.brands} explanations={explanations} details={details} />
      </Fold>
      {verdict.schemes.length > 0 && (
        <Fold title={card.scheme}>
          <Schemes {...props} ids={verdict.schemes} />
        </Fold>
      )}
    </>
  );
}
