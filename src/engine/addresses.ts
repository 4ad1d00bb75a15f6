import { BARE_ENDINGS } from '../phone/index.ts';
import { type MappedText, toOriginal } from './fold.ts';
import { latinLike } from './look-alikes.ts';

/** Endings that make an address of a bare name; with `http` any ending is taken. */
const BARE = new Set(BARE_ENDINGS.split('|'));

/** Longer than any host or link a person would tap; the rest of the run is passed over. */
const MAX_LINK = 2048;

/** An address in a message; `start` and `end` in the NFKC form, `from` and `to` in the original. */
export interface Address extends Candidate {
  readonly from: number;
  readonly to: number;
  /** Letters of another script stand in for Latin ones: what is seen is not where it goes. */
  readonly disguised: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly host: string;
  readonly userInfo: boolean;
  readonly mail: boolean;
  /** A host alone, without `http` and without a path. */
  readonly bare: boolean;
}

/**
 * Finds links, bare domains and e-mail addresses, cut-off and masked ones included. Libraries that find links
 * know neither those nor what hides an address (hxxp, [.], letters of other scripts), so this is our own.
 *
 * @param plain The NFKC form of the message.
 */
export function findAddresses(plain: MappedText): Address[] {
  const seen = asSeen(plain.text);
  return candidates(seen).map((candidate) => {
    const { start, end } = candidate;
    const [from, to] = toOriginal(plain, start, end);
    return {
      ...candidate,
      from,
      to,
      disguised: plain.text.slice(start, end) !== seen.slice(start, end),
    };
  });
}

/** An address by numbers, also in the forms that hide it: one number, or hexadecimal. */
export function isIpAddress(host: string): boolean {
  return (
    /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(host) ||
    /^(?:0x[\da-f]{8}|\d{8,10})$/u.test(host) ||
    /^\[[\da-f:]+\]$/u.test(host)
  );
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < text.length; ) {
    if (!isAddressCharacter(text.charCodeAt(position))) {
      position += 1;
      continue;
    }
    let end = position;
    while (end < text.length && isAddressCharacter(text.charCodeAt(end))) end += 1;
    position = readRun(text, position, end, found);
  }
  return found;
}

/**
 * Finds the addresses of a run of address characters. What lies behind a bracket is read for itself, but
 * the end of the run and the next scheme in it are looked for once.
 *
 * @returns Where to read on: the end of the run, or of a mask that goes on behind it.
 */
function readRun(text: string, start: number, end: number, found: Candidate[]): number {
  let scheme = schemeAt(text, start, end);
  let position = start;
  while (position < end) {
    if (scheme && scheme.start < position) scheme = schemeAt(text, position, end);
    if (scheme && scheme.after <= position + MAX_LINK) {
      const last = extendOverMask(text, scheme.after, end);
      const address = withScheme(text, scheme, Math.min(last, scheme.start + MAX_LINK));
      found.push(address);
      return Math.max(end, last);
    }
    // Amazon.co.jp(verify@example.com) is a name and an address.
    let last = position;
    while (last < end && !'()'.includes(text.charAt(last))) last += 1;
    const bare = bareAddress(text, position, Math.min(last, position + MAX_LINK));
    position = last;
    if (bare) {
      // cutt.ly/○○○○: the mask belongs to the address.
      const behind =
        bare.end === last && text.charAt(last - 1) === '/'
          ? extendOverMask(text, last, last)
          : bare.end;
      found.push({ ...bare, end: behind });
      position = Math.max(last, behind);
    }
    while (position < end && '()'.includes(text.charAt(position))) position += 1;
  }
  return position;
}

/** Printable ASCII but for quotes, brackets that enclose, and the bar. */
function isAddressCharacter(code: number): boolean {
  return (
    code > 0x20 &&
    code < 0x7f &&
    code !== 0x22 &&
    code !== 0x3c &&
    code !== 0x3e &&
    code !== 0x7c &&
    code !== 0x60
  );
}

interface Scheme {
  readonly start: number;
  readonly after: number;
}

/** The first `http` of a run, also in the forms that hide it. */
function schemeAt(text: string, start: number, end: number): Scheme | undefined {
  const match = /h(?:tt|xx)ps?(?::\/{0,2}|\/\/)/u.exec(text.slice(start, end));
  return match
    ? { start: start + match.index, after: start + match.index + match[0].length }
    : undefined;
}

/** Examples and blurred screenshots write ○, ●, ～ or … for the rest of an address. */
function extendOverMask(text: string, after: number, end: number): number {
  let position = Math.max(after, end);
  let inHost = !text.slice(after, position).includes('/');
  while (position < text.length && position - after < MAX_LINK) {
    const sign = text.charAt(position);
    if (
      !isAddressCharacter(text.charCodeAt(position)) &&
      !'○●〇◯◎□■※×~〜…'.includes(sign) &&
      !(inHost && isHostLetter(text, position, after))
    )
      break;
    if (sign === '/') inHost = false;
    position += 1;
  }
  return position;
}

/**
 * Kana or kanji belong to the host they disguise where a label begins; Japanese that follows an
 * address is not part of it.
 */
function isHostLetter(text: string, position: number, after: number): boolean {
  const begins = position === after || /[.-]/u.test(text.charAt(position - 1));
  return begins && /[\p{L}\p{N}]/u.test(text.charAt(position));
}

/** The text with letters that are drawn like Latin ones as those, unit for unit: аmаzоn as amazon. */
function asSeen(text: string): string {
  return text.replace(/[\u00c0-\u058f]/gu, (letter) => {
    const latin = latinLike(letter);
    return latin ?? letter;
  });
}

function withScheme(text: string, { start, after }: Scheme, end: number): Candidate {
  const trimmed = trimEnd(text, after, end);
  const authority = text.slice(after, trimmed).split(/[/?#\\]/u)[0] as string;
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d{0,5}$/u, '')
    .replaceAll('[.]', '.')
    .replace(/\.$/u, '');
  return {
    start,
    end: Math.max(trimmed, after),
    host: knownHost(host),
    userInfo: at >= 0,
    mail: false,
    bare: false,
  };
}

/** What is legible of a host: ○○.example.org is still below example.org; of ○○.com nothing is known. */
function knownHost(host: string): string {
  const legible = host.split(/[○●〇◯□■※×~〜*…]/u).at(-1) as string;
  const known = legible === host ? host : legible.replace(/^[^.]*\./u, '');
  const isHost = /[a-z0-9\u0080-\uffff]/u.test(known) && !known.includes('..');
  return isHost && (known.includes('.') || isIpAddress(known)) ? known : '';
}

/** Sentence punctuation and closing brackets after an address are not part of it; `..` says that it goes on. */
function trimEnd(text: string, after: number, end: number): number {
  if (text.slice(after, end).includes('..')) return end;
  let last = end;
  while (last > after && /[.,;:!?)\]}'」]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function bareAddress(text: string, start: number, end: number): Candidate | undefined {
  const run = text.slice(start, end).replaceAll('[.]', '.');
  if (!run.includes('.')) return undefined;
  const found = firstHost(run);
  if (!found) return undefined;
  const { at, length, host, mail } = found;
  // Written with [.] the run is longer than what was matched; the whole run is then the address.
  const shortened = run.length !== end - start;
  const path = shortened ? run.length : trimEnd(run, at, run.length);
  return {
    start: start + at,
    end: shortened ? end : start + Math.max(path, at + length),
    host,
    userInfo: false,
    mail,
    bare: length === (shortened ? run.length : path) - at,
  };
}

/** Labels of a host as RFC 1035 limits them, and the local part of a mail address as RFC 5321 does. */
const LABEL = /^[a-z0-9-]{1,63}$/u;
const ENDING = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})$/u;
const LONGEST_LOCAL = 64;

/** The first host in a run, with the mailbox before it where there is one. */
function firstHost(
  run: string,
): { at: number; length: number; host: string; mail: boolean } | undefined {
  for (const { index, 0: segment } of run.matchAll(/[a-z0-9.-]+/gu)) {
    if (run.charAt(index + segment.length) === '@') continue;
    const labels = segment.split('.');
    const first = labels.findIndex((label) => LABEL.test(label));
    if (first < 0) continue;
    const broken = labels.findIndex((label, place) => place > first && !LABEL.test(label));
    const whole = labels.slice(first, broken < 0 ? undefined : broken);
    let last = whole.length - 1;
    while (last > 0 && !ENDING.test(whole[last] as string)) last -= 1;
    if (last < 1) continue;
    const host = whole.slice(0, last + 1).join('.');
    const offset = labels.slice(0, first).reduce((sum, label) => sum + label.length + 1, 0);
    const local = first === 0 ? localPart(run, index) : 0;
    // k***@gmail.com: what is left of a masked mailbox is still one.
    const mail = local > 0 || (first === 0 && run.charAt(index - 1) === '@');
    if (!mail && !BARE.has(whole[last] as string)) continue;
    const at = index + offset - local;
    return { at, length: host.length + local, host, mail };
  }
  return undefined;
}

/** Length of `someone@` in front of a host; 0 where there is none. */
function localPart(run: string, hostAt: number): number {
  if (run.charAt(hostAt - 1) !== '@') return 0;
  let from = hostAt - 1;
  while (from > 0 && hostAt - from <= LONGEST_LOCAL && /[a-z0-9._%-]/u.test(run.charAt(from - 1)))
    from -= 1;
  return from === hostAt - 1 ? 0 : hostAt - from;
}
