import { findIdentityInXml, formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import { identityNamespace, type WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { readParts, savePart } from './custom-part.ts';

/** What the file says that it is: the first part of ours that can be read. */
export async function findIdentity(): Promise<WorkbookIdentity | undefined> {
  const texts = await readParts(identityNamespace);
  return texts.map(findIdentityInXml).find((identity) => identity !== undefined);
}

export function saveIdentity(identity: WorkbookIdentity): Promise<void> {
  return savePart(identityNamespace, formatIdentityXml(identity));
}
