/** How a cell of the report looks; points, colours as RRGGBB. */
export interface LookSpec {
  size: number;
  bold?: true;
  colour?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  /** Which sides have a line. */
  box?: 'all' | 'below' | 'sides';
  /** Room above and below the text, in points; 6 unless told. */
  around?: number;
}

const boxed = { size: 10, box: 'all' } as const;
const head = { ...boxed, bold: true, fill: 'DCE6F1', horizontal: 'center', vertical: 'center' } as const;

/** Calm, and readable when printed in grey. */
export const reportLooks = {
  draftMark: { size: 48, bold: true, colour: 'C00000', horizontal: 'right', vertical: 'center' },
  coverTitle: { size: 26, bold: true, horizontal: 'center', vertical: 'center' },
  coverLine: { size: 16, horizontal: 'center', vertical: 'center' },
  coverNote: { size: 11, horizontal: 'center', vertical: 'center' },
  section: { size: 14, bold: true, colour: '1F3864', box: 'below', vertical: 'center', around: 9 },
  level1: { size: 12, bold: true, colour: 'FFFFFF', fill: '1F4E79', vertical: 'center', around: 7.5 },
  level2: { size: 11, bold: true, fill: 'BDD7EE', vertical: 'center', around: 7.5 },
  level3: { size: 10, bold: true, fill: 'E7EEF6', vertical: 'center' },
  part: { size: 11, bold: true, colour: '1F3864', vertical: 'center', around: 7.5 },
  head,
  label: { ...boxed, bold: true, fill: 'EEF3F9' },
  sheetHead: { ...boxed, size: 11, bold: true, fill: 'DCE6F1', vertical: 'center' },
  continued: { size: 9, colour: '595959', vertical: 'center' },
  body: boxed,
  remark: { ...boxed, size: 9 },
  /** Right above its text, however many lines the label beside it takes. */
  writer: { ...boxed, bold: true, box: 'sides', vertical: 'bottom' },
  centred: { ...boxed, horizontal: 'center' },
  figure: { ...boxed, horizontal: 'right' },
  grade: { ...boxed, bold: true, horizontal: 'center' },
  missing: { ...boxed, colour: '7F7F7F' },
  open: { ...boxed, colour: 'C00000' },
  note: { size: 9, colour: '404040' },
  plain: { size: 10 },
  blank: { size: 10 },
} satisfies Record<string, LookSpec>;

export type Look = keyof typeof reportLooks;

export function lookSpec(look: Look): LookSpec {
  return reportLooks[look];
}
