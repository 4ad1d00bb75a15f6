import type { Found } from './fault.ts';
import { nearest } from './nearest.ts';

/** Words that join the groups of a condition; no group may have one of these names. */
export const JOINING = ['and', 'or', 'not'] as const;

interface Token {
  readonly text: string;
  readonly at: number;
}

type Fault = Pick<Found, 'code' | 'message' | 'value' | 'expected' | 'nearest'> & {
  /** UTF-16 units from the beginning of the condition. */
  readonly at: number;
};

/**
 * Finds every fault of a condition: group names joined by `and`, `or`, `not` and round brackets. What has
 * none is what the engine's `parseCondition` reads; a test holds the two together.
 *
 * @param groups Names of the rule's groups.
 */
export function conditionFaults(condition: string, groups: readonly string[]): Fault[] {
  const tokens = Array.from(condition.matchAll(/\(|\)|[a-zA-Z]+|[^\s]/gu), (match) => ({
    text: match[0],
    at: match.index,
  }));
  const faults: Fault[] = [];
  const open: Token[] = [];
  let wantsName = true;
  for (const token of tokens) {
    const { text, at } = token;
    const joins = text === 'and' || text === 'or';
    if (wantsName === (joins || text === ')')) {
      faults.push(wantsName ? noName(token) : noJoin(token));
    }
    if (text === '(') open.push(token);
    else if (text === ')' && open.pop() === undefined) faults.push(bracket(token));
    else if (!joins && text !== 'not' && text !== ')' && !groups.includes(text)) {
      faults.push({
        code: 'condition-name',
        at,
        message: `condition にある「${text}」というグループが、detect にありません。`,
        value: text,
        expected: groups.join('、'),
        nearest: nearest(text, groups),
      });
    }
    wantsName = joins || text === 'not' || text === '(';
  }
  if (wantsName) faults.push(noName(tokens.at(-1)));
  const used = new Set(tokens.map(({ text }) => text));
  return [...faults, ...open.map(bracket), ...unused(groups.filter((name) => !used.has(name)))];
}

function noName(token: Token | undefined): Fault {
  return {
    code: 'condition-operand',
    at: token?.at ?? 0,
    message: token
      ? `condition の「${token.text}」のところに、グループ名が足りません。`
      : 'condition にグループ名がありません。',
    value: token?.text,
    expected: 'and・or・not のあとには、グループ名か ( を書きます',
  };
}

function noJoin({ text, at }: Token): Fault {
  return {
    code: 'condition-operator',
    at,
    message: `condition の「${text}」の前に、and か or が要ります。`,
    value: text,
    expected: 'and か or',
  };
}

function bracket({ text, at }: Token): Fault {
  return {
    code: 'condition-bracket',
    at,
    message:
      text === '(' ? 'かっこ「(」が閉じていません。' : 'かっこ「)」に対応する「(」がありません。',
    value: text,
    expected: '( と ) を同じ数だけ',
  };
}

function unused(names: readonly string[]): Fault[] {
  return names.map((name) => ({
    code: 'condition-unused',
    at: 0,
    message: `グループ「${name}」が condition で使われていません。`,
    value: name,
    expected: 'condition に名前を入れるか、グループを消します',
  }));
}
