import type { Words } from '../words.ts';

/** What stands around the advice. */
type Section = Words['answer'];

export let answer: Section['answer'];
export let channels: Section['channels'];
export let situations: Section['situations'];
export let situationsByCall: Section['situationsByCall'];
export let actions: Section['actions'];
export let waiting: Section['waiting'];
export let waitingFrom: Section['waitingFrom'];
export let hours: Section['hours'];

/** Says it in the language of these words from now on. */
export function sayAnswer(words: Section): void {
  ({ answer, channels, situations, situationsByCall, actions, waiting, waitingFrom, hours } =
    words);
}
