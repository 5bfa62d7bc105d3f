/** No value, no formula, no text within: `<c r="B7" s="3"/>`, also with a namespace prefix. */
const blankCell = /<(?:\w+:)?c(?:\s[^<>]*)?\/>/g;
const blankRow = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)\s*/g;
const rowOfBlankCells =
  /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*(?:<(?:\w+:)?c(?:\s[^<>]*)?\/>\s*)*<\/(?:\w+:)?row>)\s*/g;
const protection = /<(?:\w+:)?sheetProtection[\s/>]/;

/**
 * A worksheet's XML without what has a format only, for reading its texts: a column formatted down to the last row
 * makes a million rows, and a tree of a gigabyte. On a protected worksheet a blank cell says that it may be filled in,
 * so there nothing is dropped but rows without cells.
 */
export function dropBlankCells(xml: string): string {
  if (protection.test(xml)) return without(xml, blankRow);
  return without(without(xml, rowOfBlankCells), blankCell);
}

/** Matches that follow each other are left out as one stretch: a million of them must not become a million pieces. */
function without(xml: string, pattern: RegExp): string {
  const kept: string[] = [];
  let end = 0;
  for (const { index, 0: match } of xml.matchAll(pattern)) {
    if (index > end) kept.push(xml.slice(end, index));
    end = index + match.length;
  }
  return end === 0 ? xml : `${kept.join('')}${xml.slice(end)}`;
}
