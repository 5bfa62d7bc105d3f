import type { StyleData } from '../model/workbook-data.ts';

/**
 * Widths in a file count digits of the workbook's default font (ECMA-376 part 1, 18.3.1.13). At 11 points a digit
 * of the Latin default fonts is 7 pixels wide, of the Japanese ones 8.
 */
export function digitWidth(style: StyleData | undefined): number {
  const isJapanese = /[^\p{ASCII}]|gothic|mincho|meiryo/iu.test(style?.fontName ?? '');
  return Math.max(1, Math.round(((style?.fontSize ?? 11) / 11) * (isJapanese ? 8 : 7)));
}

export function pixelsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

export function widthOfPixels(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 256) / 256;
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 72) / 96;
}
