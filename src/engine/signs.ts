import { type Condition, everyGroup, parseCondition } from './condition.ts';
import { type RuleSpec, WITHIN } from './rulebook.ts';
import { joinSpans } from './spans.ts';
import type { Range } from './words.ts';

/** At most this many places of one rule are highlighted; more would colour the whole message. */
const MAX_WINDOWS = 12;

/** A rule in the form in which it runs. */
export interface CompiledRule {
  readonly spec: RuleSpec;
  readonly groups: readonly string[];
  readonly holds: Condition;
  /** Bit set of the groups that are highlighted. */
  readonly marked: number;
  /** Bit set of the groups that count wherever they occur. */
  readonly anywhere: number;
}

/**
 * Compiles a rule.
 *
 * @throws {Error} In Japanese, for the editor, when the condition does not fit the groups.
 */
export function compileRule(spec: RuleSpec): CompiledRule {
  const groups = Object.keys(spec.detect);
  const { holds, wanted } = parseCondition(spec.condition ?? everyGroup(groups), groups);
  const bits = (names: readonly string[]): number =>
    names.reduce((set, name) => {
      const bit = groups.indexOf(name);
      if (bit < 0) throw new Error(`mark のグループ ${name} がありません`);
      return set | (1 << bit);
    }, 0);
  const anywhere = groups.filter((name) => spec.detect[name]?.anywhere === true);
  return { spec, groups, holds, marked: bits(spec.mark ?? wanted), anywhere: bits(anywhere) };
}

interface Event extends Range {
  readonly bit: number;
}

/** What a rule found, in folded units. */
export interface Evidence {
  /** What to highlight, ordered and without overlap. */
  readonly marks: readonly Range[];
  /** The shortest stretches in which the condition holds, ordered by start; empty where it has no place. */
  readonly places: readonly Range[];
}

/**
 * Finds the evidence of a rule: windows of at most `within` folded units in which the condition holds.
 *
 * @param rule The compiled rule.
 * @param occurrences Where each group of the rule occurs in the key, in the order of `rule.groups`.
 * @returns `undefined` when the rule finds nothing.
 */
export function findEvidence(
  rule: CompiledRule,
  occurrences: readonly (readonly Range[])[],
): Evidence | undefined {
  if (!couldHold(rule.holds, occurrences)) return undefined;
  const within = rule.spec.within ?? WITHIN;
  const events = merge(occurrences);
  let present = 0;
  for (const [index, ranges] of occurrences.entries()) {
    if (ranges.length > 0 && (rule.anywhere & (1 << index)) !== 0) present |= 1 << index;
  }
  const counts = new Int32Array(rule.groups.length);
  const marks: Range[] = [];
  const places: Range[] = [];
  let right = 0;
  for (let left = 0; left < events.length && places.length < MAX_WINDOWS; left += 1) {
    const first = events[left] as Event;
    while (
      right < events.length &&
      ((events[right] as Event).end - first.start <= within || right === left)
    ) {
      const bit = (events[right] as Event).bit;
      counts[bit] = (counts[bit] ?? 0) + 1;
      right += 1;
    }
    let here = present;
    for (let bit = 0; bit < counts.length; bit += 1) if ((counts[bit] ?? 0) > 0) here |= 1 << bit;
    if (rule.holds(here)) {
      places.push({ start: first.start, end: shortestEnd(rule, events, left, right, present) });
      for (let index = left; index < right; index += 1) {
        const event = events[index] as Event;
        if ((rule.marked & (1 << event.bit)) !== 0)
          marks.push({ start: event.start, end: event.end });
      }
      for (const [index, ranges] of occurrences.entries()) {
        const bit = 1 << index;
        if ((rule.marked & rule.anywhere & bit) !== 0) marks.push(...ranges.slice(0, MAX_WINDOWS));
      }
    }
    counts[first.bit] = (counts[first.bit] ?? 0) - 1;
  }
  if (places.length > 0) return { marks: joinSpans(marks), places };
  // A condition made only of `not` and groups that count anywhere can hold without any occurrence.
  return events.length === 0 && rule.holds(present) && present !== 0
    ? { marks: [], places: [] }
    : undefined;
}

/** Where the first stretch ends that begins with event `left` and fulfils the condition. */
function shortestEnd(
  rule: CompiledRule,
  events: readonly Event[],
  left: number,
  right: number,
  present: number,
): number {
  let here = present;
  let end = 0;
  for (let index = left; index < right; index += 1) {
    const event = events[index] as Event;
    here |= 1 << event.bit;
    end = Math.max(end, event.end);
    if (rule.holds(here)) return end;
  }
  return end;
}

/** Whether any choice of the groups that occur satisfies the condition: for most rules none does. */
function couldHold(holds: Condition, occurrences: readonly (readonly Range[])[]): boolean {
  const all = occurrences.reduce(
    (bits, ranges, index) => (ranges.length > 0 ? bits | (1 << index) : bits),
    0,
  );
  for (let some = all; some > 0; some = (some - 1) & all) if (holds(some)) return true;
  return false;
}

function merge(occurrences: readonly (readonly Range[])[]): Event[] {
  const events: Event[] = [];
  for (const [bit, ranges] of occurrences.entries()) {
    for (const { start, end } of ranges) events.push({ start, end, bit });
  }
  return events.sort((one, other) => one.start - other.start || one.end - other.end);
}
