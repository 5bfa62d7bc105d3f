import type { StyleData } from '../model/workbook-data.ts';

const lineWidths: Record<string, string> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  slantDashDot: '2px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

export type BorderLine = NonNullable<NonNullable<StyleData['border']>['top']>;

export function borderCss(line: BorderLine | undefined): string {
  return line ? `${lineWidths[line.style] ?? '1px solid'} ${line.colour ?? '#000'}` : '';
}

const gothic = "'Yu Gothic','游ゴシック','Noto Sans CJK JP','Noto Sans JP',sans-serif";
const mincho = "'Yu Mincho','游明朝','Noto Serif CJK JP','Noto Serif JP',serif";

const vertical: Record<NonNullable<StyleData['vertical']>, string> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'flex-start',
};

/** Sets how a cell looks. A style goes to the element's `style`, so no text of the file becomes CSS. */
export function applyStyle(
  cell: HTMLElement,
  content: HTMLElement,
  style: StyleData | undefined,
  kind: 'text' | 'number' | 'other',
): void {
  if (style?.fill) cell.style.backgroundColor = style.fill;
  content.style.justifyContent = vertical[style?.vertical ?? 'bottom'];
  content.style.textAlign = alignment(style, kind);
  applyFont(content, style);
  if (style?.wrap) content.classList.add('wraps');
  if (style?.indent) content.style.paddingInlineStart = `${style.indent * 9}px`;
  applyRotation(content, style);
}

function applyFont(content: HTMLElement, style: StyleData | undefined): void {
  const family = /明朝|mincho|serif|song/i.test(style?.fontName ?? '') ? mincho : gothic;
  const own = style?.fontName?.replace(/["\\]/g, '');
  content.style.fontFamily = own ? `"${own}",${family}` : family;
  content.style.fontSize = `${style?.fontSize ?? 11}pt`;
  if (style?.bold) content.style.fontWeight = '700';
  if (style?.italic) content.style.fontStyle = 'italic';
  const lines = [style?.underline && 'underline', style?.strike && 'line-through'].filter(Boolean);
  if (lines.length > 0) content.style.textDecoration = lines.join(' ');
  if (style?.colour) content.style.color = style.colour;
}

function alignment(style: StyleData | undefined, kind: 'text' | 'number' | 'other'): string {
  const stated = style?.horizontal ?? 'general';
  if (stated === 'general') return { text: 'left', number: 'right', other: 'center' }[kind];
  return { centerContinuous: 'center', distributed: 'justify', fill: 'left' }[stated as string] ?? stated;
}

function applyRotation(content: HTMLElement, style: StyleData | undefined): void {
  const rotation = style?.rotation;
  if (!rotation) return;
  content.classList.add('rotated');
  // 1 to 90 turns to the left; 91 to 180 stands for 1 to 90 to the right; 255 stacks the characters.
  const degrees = rotation === 255 ? 255 : rotation <= 90 ? -rotation : rotation - 90;
  if (Math.abs(degrees) < 45) return;
  content.style.writingMode = 'vertical-rl';
  if (degrees === 255) content.style.textOrientation = 'upright';
  if (degrees <= -45) content.style.transform = 'rotate(180deg)';
  // In vertical writing the two axes change places.
  const across =
    style.horizontal === 'left' ? 'flex-end' : style.horizontal === 'right' ? 'flex-start' : 'center';
  content.style.alignItems = vertical[style.vertical ?? 'bottom'];
  content.style.justifyContent = across;
  content.style.textAlign = 'start';
}
