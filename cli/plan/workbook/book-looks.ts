import type { StyleData } from '#local/workbook-host/model/workbook-data.ts';

const line = { style: 'thin', colour: '#BFBFBF' };
const box = { top: line, right: line, bottom: line, left: line };
/** Texts stay texts, whatever they look like: 007, 1-1, =A1. */
const asText = '@';

const base: StyleData = {
  numberFormat: 'General',
  fontName: '游ゴシック',
  fontSize: 11,
  vertical: 'center',
  locked: true,
};

const heading: StyleData = { ...base, bold: true, horizontal: 'center', wrap: true, border: box };
const body: StyleData = { ...base, wrap: true, border: box };

/** How the definition's workbook looks: calm, and every kind of cell known by its colour. */
export const looks = {
  base,
  title: { ...base, fontSize: 16, bold: true, colour: '#1F3864' },
  about: { ...base, colour: '#404040' },
  link: { ...base, colour: '#0563C1', underline: true },
  hint: { ...base, fontSize: 9, colour: '#595959', horizontal: 'center', vertical: 'bottom', wrap: true },
  required: { ...heading, fill: '#1F4E79', colour: '#FFFFFF' },
  optional: { ...heading, fill: '#DDEBF7', colour: '#1F3864' },
  id: { ...heading, fill: '#E7E6E6', colour: '#404040' },
  text: { ...body, numberFormat: asText },
  /** Below the table, where new rows come. */
  newText: { ...base, numberFormat: asText, wrap: true },
  newNumber: { ...base, horizontal: 'center' },
  number: { ...body, horizontal: 'center' },
  itemText: { ...body, numberFormat: asText },
  itemNumber: { ...body, horizontal: 'left' },
  item: { ...body, fill: '#DDEBF7', bold: true },
  requiredItem: { ...body, fill: '#1F4E79', colour: '#FFFFFF', bold: true },
  help: { ...body, colour: '#404040' },
  strongLink: { ...body, colour: '#0563C1', underline: true, bold: true },
  innerLink: { ...body, colour: '#0563C1', underline: true, vertical: 'center', indent: 1 },
  command: { ...base, fontName: 'Consolas', colour: '#1F3864', indent: 2 },
  section: { ...base, bold: true, fontSize: 12, colour: '#1F3864' },
} satisfies Record<string, StyleData>;

export type Look = keyof typeof looks;
/** In the order of the workbook's styles. */
export const lookNames = Object.keys(looks) as Look[];
