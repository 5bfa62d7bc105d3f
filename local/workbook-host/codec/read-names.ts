import type { NameData } from '../model/workbook-data.ts';
import { childrenOf, findChild, isTrue, type XmlElement } from './xml-tree.ts';

/** Names such as `_xlnm.Print_Area` are Excel's own settings: not listed, but kept and moved by saving. */
export function isBuiltInName(name: string): boolean {
  return /^_xl/i.test(name);
}

/** `worksheetIds` in the order of the file: a name says by position to which worksheet it belongs. */
export function readNames(workbook: XmlElement, worksheetIds: (string | undefined)[]): NameData[] {
  return childrenOf(findChild(workbook, 'definedNames'), 'definedName')
    .filter(({ attributes }) => !isBuiltInName(attributes.name ?? ''))
    .map(({ attributes, text }) => {
      const { localSheetId, comment } = attributes;
      const worksheetId = localSheetId === undefined ? undefined : worksheetIds[Number(localSheetId)];
      return {
        name: attributes.name ?? '',
        formula: `=${text}`,
        visible: !isTrue(attributes.hidden),
        ...(comment === undefined ? {} : { comment }),
        ...(worksheetId === undefined ? {} : { worksheetId }),
      };
    });
}
