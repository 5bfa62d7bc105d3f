import { expect, test } from 'vitest';
import { type ExportPlace, exportPlaceText, parseExportPlace } from '#functions/operations/export-place.ts';

const places: ExportPlace[] = [
  { of: 'round' },
  { of: 'sheet', word: 'SHEET#p12#kiki', revision: 3 },
  { of: 'actual', word: 'ACT#i1-1#kiki', revision: 12 },
  { of: 'rating', word: 'RATE#i1#committee#0f1e2d3c4b5a6978', revision: 1 },
  { of: 'audit', text: '2024-05-07T00:00:00.000Z#example-2022-reportActual-i6-1-jinken' },
];

test.each(places)('a place of an export comes back from its text: %j', (place) => {
  expect(parseExportPlace(exportPlaceText(place))).toEqual(place);
});

test.each([
  '',
  'x',
  'sheet~~1',
  'sheet~SHEET#p1#a',
  'head~SHEET#p1#a~1',
  'audit~',
  'audit~2024',
  'round~1',
  'sheet~SHEET#p1#a~1\n',
])('what is no place of ours is none: %j', (text) => {
  expect(parseExportPlace(text)).toBeUndefined();
});
