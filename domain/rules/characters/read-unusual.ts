import { matchAt } from '../../dates/match-at.ts';
import type { UnusualKind } from './character-facts.ts';
import { isStandardKanji } from './standard-kanji.ts';
import { usualForm } from './usual-form.ts';

export interface UnusualPiece {
  kind: UnusualKind;
  start: number;
  written: string;
  /** What may stand there instead without any doubt. */
  usual?: string;
}

/** What nearly every text consists of need not be looked at; kanji are looked up. */
const candidate = /[^\t-\r -~　-〿ぁ-ゖ゛-ヿ！-￥]/gu;
const kanji = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]$/u;

const invisible =
  /(?:[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}])+/uy;
const space = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+/uy;
const combining = /[\u0300-\u036f\u3099\u309a]+/uy;
/** か゚ and ト゚ have no character of their own and are right so. */
const nasal = /^[かきくけこカキクケコセツトㇷ]\u309a$/;

// Those of JIS X 0213 and those that every font has are no emoji.
const picture = String.raw`(?![☀☁☂☃☎♀♂♠♣♥♦♨⤴⤵〽〰㊗㊙☑])(?:\p{Emoji_Presentation}|(?![\0-\u25ff])\p{Extended_Pictographic})[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*`;
const emoji = new RegExp(`${picture}(?:\\u200d?(?:${picture}|[♀♂]\\ufe0f?))*`, 'uy');
const keycap = /[0-9#*]\ufe0f?\u20e3/y;
/** Letters that are neither Japanese nor Latin, Greek or Cyrillic ones; ㈱, ℡ and ₂ are none. */
const letter = String.raw`(?![\0-\u045f\u1e3e\u1e3f\u1f70-\u1f73\u2000-\u2bff\u3000-\u33ff\uff00-\uffef\ufe00-\ufe0f\u{1d400}-\u{1d7ff}\u{1f000}-\u{1faff}\u{e0000}-\u{e0fff}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
const script = new RegExp(`(?:${letter})+(?:[ ,.!?'’-]{1,2}(?:${letter})+)*`, 'uy');

/** In the text's order. */
export function readUnusual(text: string): UnusualPiece[] {
  const pieces: UnusualPiece[] = [];
  candidate.lastIndex = 0;
  // Tested, not matched: half of a text are candidates, and a match of each would be thrown away.
  while (candidate.test(text)) {
    const end = candidate.lastIndex;
    const start = startOfCharacter(text, end);
    const piece = isPlainKanji(text, start) ? undefined : readAt(text, start, text.slice(start, end));
    if (!piece) continue;
    pieces.push(piece);
    candidate.lastIndex = piece.start + piece.written.length;
  }
  return pieces;
}

/** Of the character that ends there, which may be half a pair. */
function startOfCharacter(text: string, end: number): number {
  const isPair = (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return isPair ? end - 2 : end - 1;
}

/** Most of what is looked at, said fast. */
function isPlainKanji(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (unit < 0x4e00 || unit > 0x9fff || !isStandardKanji(unit)) return false;
  const next = text.charCodeAt(place + 1);
  return !(next >= 0xfe00 && next <= 0xfe0f) && next !== 0xdb40;
}

function readAt(text: string, start: number, character: string): UnusualPiece | undefined {
  const usual = usualForm(character);
  if (usual !== undefined) return { kind: 'lookalike', start, written: character, usual };
  if (kanji.test(character)) return readKanji(text, start, character);
  return (
    readMarked(text, start) ??
    readSpace(text, start) ??
    readAs('emoji', emoji, text, start) ??
    readAs('script', script, text, start)
  );
}

function readKanji(text: string, start: number, character: string): UnusualPiece | undefined {
  const written = character + (selectorAt(text, start + character.length) ?? '');
  if (written !== character) return { kind: 'variant', start, written };
  return isStandardKanji(character.codePointAt(0) ?? 0) ? undefined : { kind: 'kanji', start, written };
}

function selectorAt(text: string, place: number): string | undefined {
  return /^[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/u.exec(text.slice(place, place + 2))?.[0];
}

/** What belongs to the character before it. */
function readMarked(text: string, start: number): UnusualPiece | undefined {
  const cap = start > 0 ? matchAt(keycap, text, start - 1)?.[0] : undefined;
  if (cap) return { kind: 'emoji', start: start - 1, written: cap };
  const marks = matchAt(combining, text, start)?.[0];
  if (!marks) return undefined;
  const base = /[\p{L}\p{N}]?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const written = base + marks;
  if (nasal.test(written)) return undefined;
  const composed = written.normalize('NFC');
  const isWhole = composed.length === base.length;
  const piece: UnusualPiece = { kind: 'combining', start: start - base.length, written };
  return isWhole && base !== '' ? { ...piece, usual: composed } : piece;
}

function readSpace(text: string, start: number): UnusualPiece | undefined {
  const hidden = matchAt(invisible, text, start)?.[0];
  if (hidden) return { kind: 'invisible', start, written: hidden, usual: '' };
  const spaces = matchAt(space, text, start)?.[0];
  if (!spaces) return undefined;
  const usual = spaces.replace(/./gsu, (one) => (/[\u2028\u2029]/.test(one) ? '\n' : ' '));
  return { kind: 'space', start, written: spaces, usual };
}

function readAs(kind: UnusualKind, pattern: RegExp, text: string, start: number): UnusualPiece | undefined {
  const written = matchAt(pattern, text, start)?.[0];
  return written === undefined ? undefined : { kind, start, written };
}
