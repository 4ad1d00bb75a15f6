import type { Channel } from '../../engine/index.ts';
import { tapChannels, tapGroups, tapText } from '../../i18n/ja/checker.ts';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly channel: Channel;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onChannel: (channel: Channel) => void;
  readonly onCheck: () => void;
  readonly prompt: boolean;
}

/**
 * Points to tap for those who have no message to paste. It stands outside every form, and its boxes
 * carry no names: nothing here can be submitted.
 */
export function TapList({ chosen, channel, onChoose, onChannel, onCheck, prompt }: Props) {
  const toggle = (id: string): void => {
    const changed = new Set(chosen);
    if (!changed.delete(id)) changed.add(id);
    onChoose(changed);
  };
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
                onChange={() => onChannel(id)}
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
            {items.map((item) => (
              <label key={item.id} class="checker-choice__item">
                <input
                  type="checkbox"
                  checked={chosen.has(item.id)}
                  onChange={() => toggle(item.id)}
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
        <button type="button" class="button" onClick={() => onChoose(new Set())}>
          {tapText.clear}
        </button>
      </p>
    </div>
  );
}
