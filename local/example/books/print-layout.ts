import { readText, writeText } from '#local/workbook-host/codec/package-text.ts';
import { readPackage, writePackage } from '#local/workbook-host/codec/zip-package.ts';

/**
 * The file set up for A4, one page wide, as an office's forms are. The codec writes cells and views only; what is
 * added here it carries along untouched, like everything that it does not know.
 */
export function withPrintLayout(bytes: Uint8Array, orientation: 'portrait' | 'landscape'): Uint8Array {
  const parts = readPackage(bytes);
  const layout =
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToHeight="0" orientation="${orientation}"/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`;
  for (const name of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = (readText(parts, name) ?? '')
      .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('</worksheet>', `${layout}</worksheet>`);
    writeText(parts, name, xml);
  }
  return writePackage(parts);
}
