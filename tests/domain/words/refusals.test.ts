import { expect, test } from 'vitest';
import { type Refusal, refusalCodes } from '#domain/refusals/refusal.ts';
import { moveNames } from '#domain/sheet/moves.ts';
import { sheetStates } from '#domain/sheet/sheet-state.ts';
import { refusals as en } from '#domain/words/en/refusals.ts';
import { refusals as ja } from '#domain/words/ja/refusals.ts';
import { sayRefusal } from '#domain/words/refusal-words.ts';

const facts: Partial<Record<Refusal['code'], NonNullable<Refusal['facts']>>> = {
  malformed: { place: 'entries' },
  moveNotPossible: { state: 'accepted', move: 'submit' },
  findingsBlock: { count: 2 },
  actualUnclear: { indicator: '1-(1)', parts: '①、②' },
  fieldUnknown: { field: 'activity' },
  entriesTooLong: { limit: 110_000 },
  remarksTooLong: { limit: 8000 },
  textTooLong: { limit: 10_000 },
  tooLarge: { limit: 1_000_000 },
  roundClosed: { state: 'closed' },
  gradeUnknown: { scale: '委員評価', grades: 'A、B、C' },
  definitionWrong: { count: 3 },
  sheetsWouldVanish: { count: 4 },
  importDiffers: { line: 5 },
  membershipUnknown: { plan: 'danjo3' },
  errataTooLong: { limit: 100_000 },
  roundExists: { fiscalYear: 2024 },
  planEnded: { last: 2026 },
  nextRoundWrong: { count: 2 },
  dayTooEarly: { what: 'publication', day: '2024-09-01', other: 'committee', otherDay: '2024-09-20' },
  stepReversed: { step: '二次評価', from: '2024-08-01', until: '2024-07-01' },
  pointsWrong: { viewpoint: '必要性', min: 0, max: 2 },
};

const refusal = (code: Refusal['code']): Refusal => ({
  code,
  ...(facts[code] ? { facts: facts[code] } : {}),
});

test.each([ja, en])('every refusal has a sentence of its own with its facts', (words) => {
  const said = refusalCodes.map((code) => sayRefusal(words, refusal(code)));
  expect(said.filter((sentence) => /undefined|NaN|\[object/.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(refusalCodes.length);
});

test('a refusal says what is the matter and what to do', () => {
  expect(sayRefusal(ja, refusal('findingsBlock'))).toBe(
    '提出の前に直すものが2件あります。「提出の前に直すもの」を直してから、もう一度提出してください。',
  );
  expect(sayRefusal(ja, refusal('moveNotPossible'))).toBe(
    'このシートは今「確認済」のため、提出はできません。最新の状態にして確かめてください。',
  );
  expect(sayRefusal(ja, refusal('entriesTooLong'))).toContain('110,000字');
});

test('every move out of every state can be said', () => {
  const said = sheetStates.flatMap((state) =>
    moveNames.map((move) => sayRefusal(ja, { code: 'moveNotPossible', facts: { state, move } })),
  );
  expect(new Set(said).size).toBe(sheetStates.length * moveNames.length);
});
