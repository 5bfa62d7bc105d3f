import type { CellData } from '../model/workbook-data.ts';

/** A cell's value as Excel shows it: the number formats that office workbooks use, the rest as General. */
export function formatValue({ value, formula, isError }: CellData, numberFormat: string): string {
  if (value === null) return formula ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || isError) return String(value);
  return formatNumber(value, numberFormat);
}

function formatNumber(value: number, numberFormat: string): string {
  const sections = splitSections(numberFormat);
  const negative = value < 0 && sections.length > 1;
  const section =
    (negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? '';
  const code = section.replace(/\[(?!\$|h|m|s)[^\]]*\]/gi, '').replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, '"$1"');
  const bare = code.replace(/"[^"]*"|\\./g, '');
  if (/^general$/i.test(bare.trim()) || bare.trim() === '@') return general(value);
  if (/[ymdhsgea]/i.test(bare)) return formatDate(value, code);
  return formatDigits(negative ? -value : value, code, bare);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [format];
}

function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace(/e\+?(-?)(\d+)$/, 'E$1$2');
}

function formatDigits(value: number, code: string, bare: string): string {
  const scaled = bare.includes('%') ? value * 100 : value;
  const thousands = /[#0],+(?=[^#0]*$|\.)/.exec(bare.replace(/,(?=[#0])/g, ''));
  const divided = thousands ? scaled / 1000 ** (thousands[0].length - 1) : scaled;
  const decimals = /\.([0#?]+)/.exec(bare)?.[1] ?? '';
  const text = divided.toLocaleString('ja-JP', {
    useGrouping: /[#0],[#0]/.test(bare),
    minimumFractionDigits: Math.min(20, decimals.replace(/[^0]/g, '').length),
    maximumFractionDigits: Math.min(20, decimals.length),
    minimumIntegerDigits: Math.max(1, Math.min(20, (bare.split('.')[0] ?? '').replace(/[^0]/g, '').length)),
  });
  let written = false;
  return code.replace(/"([^"]*)"|\\(.)|_.|\*.|[#0?][#0?,.]*/g, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (/^[_*]/.test(part)) return '';
    if (written) return '';
    written = true;
    return text;
  });
}

const weekdays = '日月火水木金土';
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const eras = [
  { start: 43586, letter: 'R', name: '令和', year: 2019 },
  { start: 32516, letter: 'H', name: '平成', year: 1989 },
  { start: 9856, letter: 'S', name: '昭和', year: 1926 },
  { start: 4595, letter: 'T', name: '大正', year: 1912 },
  { start: 1, letter: 'M', name: '明治', year: 1868 },
];

/** Days are counted from 30 December 1899; Excel's day 60, 29 February 1900, never was. */
function formatDate(serial: number, code: string): string {
  if (serial < 0) return '#'.repeat(8);
  const seconds = Math.round(serial * 86_400);
  const date = new Date((seconds - 25_569 * 86_400) * 1000);
  const era = eras.find(({ start }) => serial >= start) ?? { letter: '', name: '', year: 1 };
  const pad = (value: number, length: number) => String(value).padStart(Math.min(length, 2), '0');
  const hour = date.getUTCHours();
  const half = /am\/pm/i.test(code);
  const write: Record<string, (length: number) => string> = {
    y: (length) => (length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2)),
    d: (length) => {
      const name = days[date.getUTCDay()] ?? '';
      return length >= 4 ? name : length === 3 ? name.slice(0, 3) : pad(date.getUTCDate(), length);
    },
    h: (length) => pad(half ? hour % 12 || 12 : hour, length),
    s: (length) => pad(date.getUTCSeconds(), length),
    g: (length) => (length >= 3 ? era.name : length === 2 ? era.name.slice(0, 1) : era.letter),
    e: (length) => pad(date.getUTCFullYear() - era.year + 1, length),
    a: (length) => (weekdays[date.getUTCDay()] ?? '') + (length >= 4 ? '曜日' : ''),
  };
  let afterHour = false;
  const tokens = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|am\/pm|([ymdhsgea])\4*|_.|\*.|[\s\S]/gi;
  return code.replace(tokens, (part, quoted, escaped, elapsed, letter, offset: number) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (elapsed !== undefined)
      return String(Math.floor(seconds / ({ h: 3600, m: 60, s: 1 }[elapsed[0].toLowerCase() as 'h'] ?? 1)));
    if (/^am\/pm$/i.test(part)) return hour < 12 ? 'AM' : 'PM';
    if (letter === undefined) return /^[_*]./.test(part) ? '' : part;
    const kind = letter.toLowerCase();
    if (kind !== 'm') {
      afterHour = kind === 'h';
      return write[kind]?.(part.length) ?? part;
    }
    const isMinute = afterHour || /^[^a-z]*s/i.test(code.slice(offset + part.length).replace(/"[^"]*"/g, ''));
    afterHour = false;
    if (isMinute) return pad(date.getUTCMinutes(), part.length);
    const name = months[date.getUTCMonth()] ?? '';
    return part.length >= 4
      ? name
      : part.length === 3
        ? name.slice(0, 3)
        : pad(date.getUTCMonth() + 1, part.length);
  });
}
