import { openWorkbook } from '../../codec/open-workbook.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, ObjectType } from '../host-object.ts';
import { textArgument } from './read-argument.ts';

export const workbookCreatedType: ObjectType<{ bytes: Uint8Array }> = {
  methods: { Open: ({ bytes }, _, { page }) => page.openNew(bytes) },
};

/** The .xlsx file that the add-in gives as base64. Excel makes an empty workbook where it gives none; this host does not. */
export function givenWorkbook(base64: Argument, host: Host): Uint8Array {
  if (base64 === undefined || base64 === null) return host.missing('Excel', 'CreateWorkbook without a file');
  const bytes = decoded(textArgument(base64));
  if (!openWorkbook(bytes, 'Book.xlsx', { textsOnly: true }).ok) throw new ExcelError('InvalidArgument');
  return bytes;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ExcelError('InvalidArgument');
  }
}
