import type { SearchContact } from '../../search/index.ts';
import { NumberText } from './NumberPart.tsx';
import type { Option, OptionGroup } from './options.ts';
import { PageText } from './PageHits.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** Index of the line chosen with the keyboard, counted through all groups; -1 for none. */
  readonly active: number;
}

/** The id of the line with this index, for `aria-activedescendant`. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;

/**
 * The popup of the combobox. Its lines are links, so that they open by touch and in a new tab like any link. The
 * keyboard focus stays in the box; keys only mark a line.
 */
export function Options({ id, label, groups, active }: Props) {
  let place = -1;
  return (
    <div id={id} role="listbox" aria-label={label} class="search-options">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} class="search-options__label">
            {group.label}
          </div>
          {group.options.map((option) => {
            place += 1;
            return (
              <a
                key={option.href}
                id={optionId(id, place)}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                class="search-option"
                href={option.href}
                data-hit={group.id === 'near' ? undefined : option.kind}
                data-match={option.kind === 'number' ? option.hit.match : undefined}
              >
                <OptionText option={option} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function OptionText({ option }: { readonly option: Option }) {
  if (option.kind === 'number') return <NumberText hit={option.hit} />;
  if (option.kind === 'contact') return <ContactText contact={option.contact} />;
  return <PageText hit={option.hit} />;
}

function ContactText({ contact: { name, phone, purpose } }: { readonly contact: SearchContact }) {
  return (
    <>
      <span class="link-list__title">
        {phone && <span class="search-option__phone">{phone}</span>} {name}
      </span>
      <span class="link-list__note">{purpose}</span>
    </>
  );
}
