import type { ComponentType } from 'preact';
import type { Judged } from './view.ts';

/** A part of the answer that only some languages have; others do not load it. */
export let Extra: ComponentType<Judged> | undefined;

/** Adds it to every answer from now on. */
export function addToAnswer(part: ComponentType<Judged>): void {
  Extra = part;
}
