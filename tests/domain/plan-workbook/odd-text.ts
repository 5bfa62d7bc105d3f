import fc from 'fast-check';

/** Texts as bad as they come: any unit, and often what our own marks are made of. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', '、', ',', '\n', '\r', ' ', '　', '\\', "'", 'a', '課', '=') }),
  fc.constantFrom(
    ...['1-1', '007', '2024/1/1', '=A1', "'007", '指定なし', '#N/A', 'TRUE', '１', '-', '\ud800', '"'],
    ...['すべて', 'なし', 'ID:a', 'はい', '（', 'a、b'],
  ),
);
