import { findChild, parseXml, type XmlElement } from './xml-tree.ts';

/** Gives `#RRGGBB` for a colour element; nothing where it is automatic. */
export type ColourReader = (element: XmlElement | undefined) => string | undefined;

const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** The order in which `theme="n"` counts; the theme part itself names dark before light. */
const themeOrder = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const base = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const indexed =
  `${base} ${base} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    ' ',
  );

export function colourReader(themeXml: string | undefined): ColourReader {
  const theme = themeXml === undefined ? officeTheme : readTheme(themeXml);
  return (element) => {
    if (!element) return undefined;
    const { rgb, theme: themeIndex, indexed: index, tint } = element.attributes;
    const hex =
      rgb?.slice(-6) ??
      (themeIndex === undefined ? undefined : theme[Number(themeIndex)]) ??
      (index === undefined ? undefined : indexed[Number(index)]);
    if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
    return `#${tinted(hex, Number(tint ?? 0)).toUpperCase()}`;
  };
}

function readTheme(xml: string): string[] {
  const scheme = findChild(findChild(parseXml(xml), 'themeElements'), 'clrScheme');
  return themeOrder.map((name, index) => {
    const colour = findChild(scheme, name)?.children[0]?.attributes;
    return colour?.lastClr ?? colour?.val ?? officeTheme[index] ?? '000000';
  });
}

/** Lighter or darker by mixing with white or black, close to what Excel shows. */
function tinted(hex: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return hex;
  return [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    .map((part) => (tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
