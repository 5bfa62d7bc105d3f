import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext } from '../rule.ts';
import type { Slip } from './find-slips.ts';

const politeEnd = /(?:ました|ます|ません|ませんでした|でした|です)$/;
const plainEnd = /(?:である|であった|[しっれ]た|ている|ていく)$/;
/** What a sentence that was broken by hand goes on with. */
const goesOn = /^[\s　]*[がのとしこけ、。）)」』ためや]/;
const nextSentence =
  /(ました|ます|ません|でした|です)(?=[ 　]{0,2}(?:また|さらに|なお|そのほか|このほか|加えて|引き続き|併せて|今後は)、|(?:次年度|来年度|今後)[はも])/g;

/** Sentences of prose without their full stop, where the other sentences of the text have theirs. */
export function findMissingStops({ text, sentences }: Pick<FieldContext, 'text' | 'sentences'>): Slip[] {
  const all = sentences();
  const closed = all.filter(({ isClosed }) => isClosed);
  if (closed.length === 0) return [];
  const listed = listedLines(all);
  const open = all.filter((one) => !one.isClosed && !listed.has(one.line)).flatMap((one) => endOf(one, text));
  const atLineEnds = open.length <= closed.length ? open : [];
  return [...atLineEnds, ...withinLines(text, listed, all)];
}

function endOf(sentence: Sentence, text: string): Slip[] {
  const piece = text.slice(sentence.start, sentence.end);
  if (/^[（(［[※]|https?:|[:：]/.test(piece) || goesOn.test(text.slice(sentence.end, sentence.end + 20)))
    return [];
  const end = politeEnd.exec(piece)?.[0] ?? (piece.length >= 15 ? plainEnd.exec(piece)?.[0] : undefined);
  if (end === undefined) return [];
  return [
    { start: sentence.end - end.length, end: sentence.end, kind: 'noFullStop', replacement: `${end}。` },
  ];
}

function withinLines(text: string, listed: ReadonlySet<number>, sentences: readonly Sentence[]): Slip[] {
  return [...text.matchAll(nextSentence)].flatMap((match): Slip[] => {
    const around = sentences.find(({ start, end }) => start <= match.index && match.index < end);
    if (!around || listed.has(around.line) || isBracketed(text, around.start, match.index)) return [];
    const [, end = ''] = match;
    return [
      { start: match.index, end: match.index + end.length, kind: 'noFullStop', replacement: `${end}。` },
    ];
  });
}

function isBracketed(text: string, from: number, to: number): boolean {
  const before = text.slice(from, to);
  return (before.match(/[「『（(]/g) ?? []).length > (before.match(/[」』）)]/g) ?? []).length;
}

/** Items and the indented lines that go on from them. */
function listedLines(sentences: readonly Sentence[]): Set<number> {
  const listed = new Set<number>();
  let previous = -1;
  for (const { line, bullet } of sentences) {
    const isBelow = line === previous || (line === previous + 1 && listed.has(previous));
    if (bullet !== undefined || (isBelow && listed.has(previous))) listed.add(line);
    previous = line;
  }
  return listed;
}
