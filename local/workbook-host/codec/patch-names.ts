import type { NameData } from '../model/workbook-data.ts';
import { attributesText } from './element-text.ts';
import { isBuiltInName } from './read-names.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { escapeXml } from './xml-text.ts';
import { childrenOf, findChild, isSelfClosing, parseXml, prefixOf, type XmlElement } from './xml-tree.ts';

export interface NamesChange {
  names: NameData[];
  /** Names as they were read, in the file's worksheets. */
  before: NameData[];
  /** Worksheets by position, as the file had them (nothing for a tab that is none) and as they are saved. */
  idsBefore: (string | undefined)[];
  idsNow: (string | undefined)[];
}

/** Defined names in the workbook part: those that did not change keep their text. */
export function patchNames(xml: string, change: NamesChange): string {
  const root = parseXml(xml);
  const element = findChild(root, 'definedNames');
  const kept = new Set<string>();
  const splices: Splice[] = [];
  for (const name of childrenOf(element, 'definedName')) {
    const text = keptName(xml, name, change, kept);
    if (text !== xml.slice(name.start, name.end)) splices.push({ start: name.start, end: name.end, text });
  }
  const prefix = prefixOf(root);
  const added = change.names
    .filter((name) => !kept.has(keyOf(name)))
    .map((name) => nameElement(name, change, prefix))
    .join('');
  if (added !== '') splices.push(insertNames(xml, root, added));
  const patched = spliceText(xml, splices);
  return withoutEmptyNames(patched);
}

function keyOf({ name, worksheetId }: Pick<NameData, 'name' | 'worksheetId'>): string {
  return `${worksheetId ?? ''} ${name.toLowerCase()}`;
}

function keptName(xml: string, element: XmlElement, change: NamesChange, kept: Set<string>): string {
  const { name = '', localSheetId } = element.attributes;
  const worksheetId = localSheetId === undefined ? undefined : change.idsBefore[Number(localSheetId)];
  if (localSheetId !== undefined && !change.idsNow.includes(worksheetId)) return '';
  const source = xml.slice(element.start, element.end);
  const moved = renumbered(source, element, worksheetId, change);
  if (isBuiltInName(name)) return moved;
  const wanted = change.names.find(
    (one) => keyOf(one) === keyOf(worksheetId ? { name, worksheetId } : { name }),
  );
  if (!wanted) return '';
  kept.add(keyOf(wanted));
  const before = change.before.find((one) => keyOf(one) === keyOf(wanted));
  return JSON.stringify(before) === JSON.stringify(wanted)
    ? moved
    : nameElement(wanted, change, element.name.slice(0, -'definedName'.length), element.attributes);
}

function renumbered(
  source: string,
  element: XmlElement,
  worksheetId: string | undefined,
  { idsNow }: NamesChange,
): string {
  const position = worksheetId === undefined ? undefined : String(idsNow.indexOf(worksheetId));
  if (position === element.attributes.localSheetId) return source;
  const tag = `<${element.name}${attributesText({ ...element.attributes, localSheetId: position })}>`;
  return tag + source.slice(element.openEnd - element.start);
}

function nameElement(
  name: NameData,
  { idsNow }: NamesChange,
  prefix: string,
  attributes: Record<string, string> = {},
): string {
  const written = attributesText({
    ...attributes,
    name: name.name,
    comment: name.comment,
    localSheetId: name.worksheetId === undefined ? undefined : String(idsNow.indexOf(name.worksheetId)),
    hidden: name.visible ? undefined : '1',
  });
  return `<${prefix}definedName${written}>${escapeXml(name.formula.replace(/^=/, ''))}</${prefix}definedName>`;
}

/** What stands after the names in a workbook part (ECMA-376 part 1, 18.2.27). */
const after =
  /^(calcPr|oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)$/;

function insertNames(xml: string, root: XmlElement, added: string): Splice {
  const element = findChild(root, 'definedNames');
  if (element && !isSelfClosing(xml, element)) {
    return { start: element.closeStart, end: element.closeStart, text: added };
  }
  const name = `${prefixOf(root)}definedNames`;
  const place = root.children.find(({ local }) => after.test(local))?.start ?? root.closeStart;
  return {
    start: element?.start ?? place,
    end: element?.end ?? place,
    text: `<${name}>${added}</${name}>`,
  };
}

function withoutEmptyNames(xml: string): string {
  const element = findChild(parseXml(xml), 'definedNames');
  return element && element.children.length === 0
    ? spliceText(xml, [{ start: element.start, end: element.end, text: '' }])
    : xml;
}
