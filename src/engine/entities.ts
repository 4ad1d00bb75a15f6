import { classifyPhone, findPhones, graphemesOf } from '../phone/index.ts';
import { type Folded, toOriginal } from './fold.ts';
import { joinSpans, spanReader } from './spans.ts';
import type { LinkEntity, PhoneEntity, Verdict } from './types.ts';
import type { Range } from './words.ts';

/** Phone numbers of a message that lie in no link, in order. */
export function findPhoneEntities(
  message: string,
  { plain }: Folded,
  links: readonly LinkEntity[],
): PhoneEntity[] {
  const linkAt = spanReader(joinSpans(links));
  return findPhones(plain.text).flatMap(({ start, end, number }) => {
    const [from, to] = toOriginal(plain, start, end);
    const link = linkAt(from);
    if (link && to <= link.end) return [];
    const text = message.slice(from, to);
    return [{ start: from, end: to, text, analysis: classifyPhone(number) }];
  });
}

/** Why there is nothing to judge, where that is so: no text, no words, or an entity and nothing else. */
export function whyNothing(
  message: string,
  { key }: Folded,
  phones: readonly PhoneEntity[],
  links: readonly LinkEntity[],
): Verdict['nothing'] {
  const isAllOf = (entities: readonly Range[]): boolean => {
    const inside = spanReader(joinSpans(entities));
    for (let unit = 0; unit < key.text.length; unit += 1)
      if (!inside(key.starts[unit] as number)) return false;
    return entities.length > 0;
  };
  if (message.trim() === '') return 'empty';
  if (isAllOf(phones)) return 'number-only';
  if (isAllOf(links)) return 'link-only';
  return key.text === '' ? 'no-words' : undefined;
}

/** Prepares to widen entities of a message: what is drawn onto their last character belongs to them. */
export function onWholeGraphemes(message: string) {
  const widen = graphemesOf(message);
  return <T extends PhoneEntity | LinkEntity>(entity: T): T => {
    const { start, end } = widen(entity.start, entity.end);
    if (start === entity.start && end === entity.end) return entity;
    return { ...entity, start, end, text: message.slice(start, end) };
  };
}
