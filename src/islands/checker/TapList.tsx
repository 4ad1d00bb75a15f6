import type { Channel } from '../../engine/index.ts';
import { type TapItem, tapChannels, tapGroups, tapText } from '../../i18n/client/checker.ts';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly channel: Channel;
  readonly onChange: (chosen: ReadonlySet<string>, channel: Channel) => void;
  readonly onCheck: () => void;
  readonly prompt: boolean;
}

/**
 * Points to tap for those who have no message to paste. It stands outside every form, and its boxes
 * carry no names: nothing here can be submitted.
 */
export function TapList({ chosen, channel, onChange, onCheck, prompt }: Props) {
  const toggle = ({ id, only }: TapItem): void => {
    const changed = new Set(chosen);
    const taken = !changed.delete(id);
    if (taken) changed.add(id);
    // Who holds a paper has not got a call.
    onChange(changed, taken && only === 'postcard' ? only : channel);
  };
  const fits = ({ only }: TapItem): boolean => only !== 'voice' || channel === only;
  return (
    <div class="checker-tap">
      <p>{tapText.intro}</p>
      <fieldset class="checker-choice">
        <legend>{tapText.channel}</legend>
        <div class="checker-choice__list">
          {tapChannels.map(({ id, label }) => (
            <label key={id} class="checker-choice__item">
              <input
                type="radio"
                name="checker-channel"
                checked={id === channel}
                onChange={() => onChange(chosen, id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {tapGroups.map(({ id, title, items }) => (
        <fieldset key={id} class="checker-choice">
          <legend>{title}</legend>
          <div class="checker-choice__list">
            {items.filter(fits).map((item) => (
              <label key={item.id} class="checker-choice__item">
                <input
                  type="checkbox"
                  checked={chosen.has(item.id)}
                  onChange={() => toggle(item)}
                />
                <span>{item.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {prompt && <p role="alert">{tapText.empty}</p>}
      <p class="checker-buttons">
        <button type="button" class="button button--primary" onClick={onCheck}>
          {tapText.check}
        </button>
        <button type="button" class="button" onClick={() => onChange(new Set(), channel)}>
          {tapText.clear}
        </button>
      </p>
    </div>
  );
}
