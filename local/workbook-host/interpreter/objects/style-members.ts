import type { StyleData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument } from '../host-object.ts';
import type { Json } from '../json.ts';
import { indexArgument, textArgument, truthArgument } from './read-argument.ts';

export interface StyleMember {
  get: (style: StyleData) => Json;
  set?: (style: StyleData, value: Argument) => StyleData;
}

const truth = (name: 'bold' | 'italic' | 'strike' | 'wrap'): StyleMember => ({
  get: (style) => style[name] ?? false,
  set: (style, value) => ({ ...style, [name]: truthArgument(value) }),
});

const horizontal = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const vertical = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

/** What Excel's format objects say about a cell's style, by the name they have in `getCellProperties`. */
export const styleMembers = {
  format: {
    HorizontalAlignment: {
      get: (style) => nameOf(horizontal, style.horizontal ?? 'general'),
      set: (style, value) => ({ ...style, horizontal: choice(horizontal, value) }),
    },
    IndentLevel: {
      get: ({ indent = 0 }) => indent,
      set: (style, value) => ({ ...style, indent: indexArgument(value) }),
    },
    VerticalAlignment: {
      get: (style) => nameOf(vertical, style.vertical ?? 'bottom'),
      set: (style, value) => ({ ...style, vertical: choice(vertical, value) }),
    },
    WrapText: truth('wrap'),
  },
  fill: {
    Color: {
      get: ({ fill = '#FFFFFF' }) => fill,
      set: (style, value) => ({ ...style, fill: colour(value) }),
    },
  },
  font: {
    Bold: truth('bold'),
    Color: {
      get: (style) => style.colour ?? '#000000',
      set: (style, value) => ({ ...style, colour: colour(value) }),
    },
    Italic: truth('italic'),
    Name: {
      get: ({ fontName = '' }) => fontName,
      set: (style, value) => ({ ...style, fontName: textArgument(value) }),
    },
    Size: {
      get: ({ fontSize = 11 }) => fontSize,
      set: (style, value) => ({ ...style, fontSize: fontSize(value) }),
    },
    Strikethrough: truth('strike'),
    Underline: {
      get: ({ underline = false }) => (underline ? 'Single' : 'None'),
      set: (style, value) => ({ ...style, underline: textArgument(value) !== 'None' }),
    },
  },
  protection: {
    FormulaHidden: { get: () => false },
    Locked: {
      get: ({ locked }) => locked,
      set: (style, value) => ({ ...style, locked: truthArgument(value) }),
    },
  },
} satisfies Record<string, Record<string, StyleMember>>;

function nameOf<T extends string>(names: Record<string, T>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}

function choice<T extends string>(names: Record<string, T>, value: Argument): T {
  const chosen = names[textArgument(value)];
  if (chosen === undefined) throw new ExcelError('InvalidArgument');
  return chosen;
}

/** Colours may come as names; only those that HTML and Excel's samples share are taken. */
const namedColours: Record<string, string> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

function colour(value: Argument): string {
  const text = textArgument(value);
  const named = namedColours[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new ExcelError('InvalidArgument');
  return `#${text.replace('#', '').toUpperCase()}`;
}

function fontSize(value: Argument): number {
  if (typeof value !== 'number' || value < 1 || value > 409) throw new ExcelError('InvalidArgument');
  return value;
}
