/** What a worksheet is printed on. */
export interface Paper {
  orientation: 'portrait' | 'landscape';
  /** Of the columns, in pixels at 96 dpi (4 of them are 3 points). */
  widths: readonly number[];
  /** Points of rows that a page holds, printed headings included. */
  room: number;
}

/**
 * Margins in inches. A4 leaves 523 × 720 points upright and 770 × 473 across. Columns and rows take less, because
 * printers and fonts differ by some hundredths and a page must neither be as wide as two nor break by itself.
 */
export const margins = { top: 0.85, bottom: 0.85, left: 0.5, right: 0.5, header: 0.4, footer: 0.4 };

/** A column of labels, and twelve that texts and tables of any number of columns share. */
export const upright: Paper = {
  orientation: 'portrait',
  widths: [96, ...Array<number>(12).fill(45)],
  room: 690,
};

/** Columns of the upright paper besides the labels. */
export const shared = 12;

export function across(widths: readonly number[]): Paper {
  return { orientation: 'landscape', widths, room: 450 };
}

/** What may be shared between the columns of a paper that lies across, in pixels. */
export const acrossWidth = 960;
