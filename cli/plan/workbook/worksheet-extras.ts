import type { Area } from '#domain/grid/grid.ts';
import { areaReference } from '#local/workbook-host/codec/cell-reference.ts';
import { attributesText } from '#local/workbook-host/codec/element-text.ts';
import { quotedName } from '#local/workbook-host/codec/quoted-name.ts';
import { escapeXml } from '#local/workbook-host/codec/xml-text.ts';

/** What a worksheet has besides cells, tables and views. */
export interface WorksheetExtras {
  links: { area: Area; worksheet: string }[];
  /** Shown where the cell is selected. */
  prompts: { area: Area; title: string; text: string }[];
  lists: ListValidation[];
  /** The row and the first columns that are repeated on every printed page. */
  printed?: { row: number; columns: number };
  pagesAcross?: number;
  isOnePage?: true;
  /** From here on rows grow with what is typed into them. */
  fitsRowsFrom?: number;
  /** Column of the worksheet whose new cells look like the cell. */
  columnsLike?: { row: number; columns: number };
}

export interface ListValidation {
  area: Area;
  /** As in a formula: `"はい,いいえ"`, or a defined name. */
  formula: string;
  /** What happens to anything else. */
  others: 'refused' | 'asked' | 'taken';
  message: string;
}

/** Puts them into the worksheet's XML, in the order that the schema asks for (ECMA-376 part 1, 18.3.1.99). */
export function withExtras(xml: string, extras: WorksheetExtras): string {
  const added = validationsXml(extras) + linksXml(extras) + printXml(extras);
  const place = xml.includes('<tableParts') ? xml.indexOf('<tableParts') : xml.indexOf('</worksheet>');
  const whole = xml.slice(0, place) + added + xml.slice(place);
  return withFittingRows(withColumnStyles(withFitToPage(whole), extras), extras);
}

function validationsXml({ prompts, lists }: WorksheetExtras): string {
  const elements = [...prompts.map(promptXml), ...lists.map(listXml)];
  if (elements.length === 0) return '';
  return `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

/** Excel takes no more than 32 characters in the title and 255 in the text. */
function promptXml({ area, title, text }: WorksheetExtras['prompts'][number]): string {
  const attributes = attributesText({
    allowBlank: '1',
    showInputMessage: '1',
    promptTitle: title.slice(0, 32),
    prompt: text.slice(0, 255),
    sqref: areaReference(area),
  });
  return `<dataValidation${attributes}/>`;
}

function listXml({ area, formula, others, message }: ListValidation): string {
  const attributes = attributesText({
    type: 'list',
    errorStyle: others === 'asked' ? 'warning' : undefined,
    allowBlank: '1',
    showErrorMessage: others === 'taken' ? undefined : '1',
    errorTitle: others === 'taken' ? undefined : '一覧にありません',
    error: others === 'taken' ? undefined : message,
    sqref: areaReference(area),
  });
  return `<dataValidation${attributes}><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

function linksXml({ links }: WorksheetExtras): string {
  if (links.length === 0) return '';
  const elements = links.map(({ area, worksheet }) => {
    const location = `${quotedName(worksheet)}!A1`;
    return `<hyperlink${attributesText({ ref: areaReference(area), location, display: worksheet })}/>`;
  });
  return `<hyperlinks>${elements.join('')}</hyperlinks>`;
}

/** A4 landscape. */
function printXml({ pagesAcross = 1, isOnePage }: WorksheetExtras): string {
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToWidth="${pagesAcross}" fitToHeight="${isOnePage ? 1 : 0}" orientation="landscape"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

function withFitToPage(xml: string): string {
  const fit = '<pageSetUpPr fitToPage="1"/>';
  return xml.includes('</sheetPr>')
    ? xml.replace('</sheetPr>', `${fit}</sheetPr>`)
    : xml.replace(/<worksheet [^>]*>/, `$&<sheetPr>${fit}</sheetPr>`);
}

/** Rows that are typed below a table get the formats of its columns even where Excel does not widen the table. */
function withColumnStyles(xml: string, { columnsLike }: WorksheetExtras): string {
  if (!columnsLike) return xml;
  const { row, columns } = columnsLike;
  return xml.replace(/<col [^>]*min="(\d+)"[^>]*\/>/g, (element, min: string) => {
    const column = Number(min) - 1;
    const reference = areaReference({ row, column, rows: 1, columns: 1 });
    const [, style] = new RegExp(`<c r="${reference}" s="(\\d+)"`).exec(xml) ?? [];
    return column < columns && style !== undefined ? element.replace('/>', ` style="${style}"/>`) : element;
  });
}

/** A height that is not called the user's own is worked out anew by Excel when a cell of the row changes. */
function withFittingRows(xml: string, { fitsRowsFrom }: WorksheetExtras): string {
  if (fitsRowsFrom === undefined) return xml;
  return xml.replace(/<row r="(\d+)"[^>]* customHeight="1"/g, (tag, row: string) =>
    Number(row) > fitsRowsFrom ? tag.replace(' customHeight="1"', '') : tag,
  );
}
