import { formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import { identityNamespace, type WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { exampleBooks } from '#local/example/example-books.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { saveWorkbook } from '#local/workbook-host/codec/save-workbook.ts';
import type { CellData, WorkbookData } from '#local/workbook-host/model/workbook-data.ts';

/** The example workbook of an owner, with a difference. */
export function bookBytes(owner: string, change: (workbook: WorkbookData) => void = () => {}): Uint8Array {
  const made = exampleBooks.find((book) => book.owner === owner)?.make();
  const opened = made && openWorkbook(made, 'book.xlsx');
  if (!opened?.ok) throw new Error(`The example has no workbook of ${owner}`);
  change(opened.workbook);
  return saveWorkbook(opened.workbook, opened.source);
}

/** The first cell that holds exactly this text or number. */
export function cellWith(workbook: WorkbookData, value: CellData['value']): CellData {
  for (const { cells } of workbook.worksheets) {
    for (const cell of cells.values()) if (String(cell.value) === String(value)) return cell;
  }
  throw new Error(`No cell holds ${value}`);
}

/** Makes the file say what it is, as another round, plan, city or department would have left it. */
export function tellIdentity(workbook: WorkbookData, difference: Partial<WorkbookIdentity>): void {
  const { municipality, id: plan, fiscalYear } = examplePlan;
  const own: WorkbookIdentity = {
    role: 'department',
    municipality: municipality.id,
    plan,
    fiscalYear,
    bases: [],
  };
  workbook.customXmlParts.push({
    id: '{8D1B2C54-9E0F-4A53-9C3B-5A3C1F0E7B11}',
    namespaceUri: identityNamespace,
    xml: formatIdentityXml({ ...own, ...difference }),
  });
}
