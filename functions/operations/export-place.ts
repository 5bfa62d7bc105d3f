import { type KeptKind, keptKinds } from '../ports/kept.ts';

/** The last line that a reader of an export has. */
export type ExportPlace =
  | { of: 'round' | 'standing' }
  | { of: KeptKind; word: string; revision: number }
  | { of: 'audit'; text: string };

/** A thing's word has colons, and the two ids of a sheet. */
const revisionPattern = /^([a-z]+)~([A-Z]{3,5}(?:#[A-Za-z0-9:-]{1,80}){2,3})~(\d{1,6})$/;
const auditPattern = /^audit~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[^\p{Cc}]{1,100})$/u;

export function exportPlaceText(place: ExportPlace): string {
  if ('word' in place) return `${place.of}~${place.word}~${place.revision}`;
  return place.of === 'audit' ? `audit~${place.text}` : place.of;
}

/** Nothing where it is not a place of ours. */
export function parseExportPlace(text: string): ExportPlace | undefined {
  if (text === 'round' || text === 'standing') return { of: text };
  const audit = auditPattern.exec(text)?.[1];
  if (audit !== undefined) return { of: 'audit', text: audit };
  const [, kind, word, revision] = revisionPattern.exec(text) ?? [];
  const of = keptKinds.find((one) => one === kind);
  return of && word !== undefined ? { of, word, revision: Number(revision) } : undefined;
}
