import { z } from 'zod';
import { id, text } from './common.ts';

/** What a message is: sent by a scammer, sent by an honest sender, or written about a scam. */
export const corpusLabel = z.enum(['scam', 'legit', 'warning']);

/** What a message is counted as when rates are told, one file each; see `content/corpus/README.md`. */
export const corpusGroup = z.enum([
  'unpaid',
  'phish',
  'lure',
  'bare',
  'dunning',
  'honest',
  'warning',
]);

/** How a message of the corpus arrives. `paper` is a letter or a note, `line` a talk in an app among contacts. */
export const corpusChannel = z.enum(['sms', 'email', 'voice', 'postcard', 'paper', 'line', 'chat']);

/** The kind of the reader's own words around a message that they received. */
export const corpusFrame = z.enum([
  'question',
  'forward',
  'quotation',
  'call-note',
  'conversation',
  'screenshot-text',
  'article',
  'notice',
  'story',
  'lesson',
  'other',
]);

const LABELS: Readonly<Record<z.infer<typeof corpusGroup>, z.infer<typeof corpusLabel>>> = {
  unpaid: 'scam',
  phish: 'scam',
  lure: 'scam',
  bare: 'scam',
  dunning: 'legit',
  honest: 'legit',
  warning: 'warning',
};

/** One line of `content/corpus/<group>.jsonl`: a labelled message. Fields stand in this order. */
export const corpusRow = z
  .strictObject({
    id,
    label: corpusLabel,
    group: corpusGroup,
    /** The kind of message, such as `parcel-phish`; finer than the group. */
    family: id,
    channel: corpusChannel,
    /** Set where it is not plain Japanese: `en`, `zh-Hans`, `easy-ja`, `romaji`, `mixed` … */
    lang: z
      .string()
      .regex(/^[a-z]{2,6}(?:-[A-Za-z]{2,4})?$/)
      .optional(),
    text,
    /** The received part, where the reader's own words stand around it; empty where nothing was received. */
    message: z.string().optional(),
    frame: corpusFrame.optional(),
    /** The message with nearly the same words and another label. */
    pair: id.optional(),
    /** An honest and a dishonest sender could both send it word for word. */
    ambiguous: z.literal(true).optional(),
    /** Who wrote it, in one go: the letters and the number that the id begins with. */
    part: z.string().regex(/^[a-z]+\d*$/),
  })
  .superRefine((row, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (LABELS[row.group] !== row.label) {
      fault('group', `「${row.group}」の label は「${LABELS[row.group]}」です`);
    }
    if (/^[a-z]+\d*/.exec(row.id)?.[0] !== row.part) fault('part', 'id の頭と同じにします');
    if ((row.message === undefined) !== (row.frame === undefined)) {
      fault('frame', 'message と frame は、両方書くか、どちらも書かないかです');
    }
    if (row.message !== undefined && !row.text.includes(row.message)) {
      fault('message', 'text の一部を、そのまま書きます');
    }
  });

export type CorpusRow = z.infer<typeof corpusRow>;
export type CorpusGroup = z.infer<typeof corpusGroup>;
