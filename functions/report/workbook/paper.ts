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

/** What the columns of a paper share, in pixels. */
export const uprightWidth = 636;
export const acrossWidth = 960;

export function upright(widths: readonly number[]): Paper {
  return { orientation: 'portrait', widths, room: 690 };
}

export function across(widths: readonly number[]): Paper {
  return { orientation: 'landscape', widths, room: 450 };
}
