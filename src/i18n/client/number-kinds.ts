import type { NumberAnalysis } from '../../phone/index.ts';
import { joinPieces } from '../format.ts';
import type { Words } from '../words.ts';
import { lang } from './locale.ts';

/** What a number is by its form. */
type Section = Words['numberKinds'];

let numberKinds: Section['numberKinds'];
let numberDetails: Section['numberDetails'];
let areas: Section['areas'];
let countries: Section['countries'];
/** Of numbers by where they are from. */
export let numberPlaces: Section['numberPlaces'];

/** Says it in the language of these words from now on. */
export function sayNumberKinds(words: Section): void {
  ({ numberKinds, numberDetails, areas, countries, numberPlaces } = words);
}

/**
 * What a number is by its form, in one or more sentences.
 *
 * @param names Names of places and countries by their codes; where one is missing, those that people know.
 */
export function kindOf(
  { kind, detail, areaCode, countryCode }: NumberAnalysis,
  names: Readonly<Record<string, string>> = {},
): string {
  const said = [numberKinds[kind]];
  // That nobody can have the number comes before what kind it looks like.
  if (detail === 'exchange') said.unshift(numberDetails[detail] ?? '');
  else if (detail && kind !== 'sender-code') said.push(numberDetails[detail] ?? '');
  if (areaCode && kind !== 'impossible')
    said.push(numberPlaces.area(areaCode, names[areaCode] ?? areas[areaCode]));
  if (countryCode && kind === 'international')
    said.push(numberPlaces.country(countryCode, names[countryCode] ?? countries[countryCode]));
  return joinPieces(said, lang);
}
