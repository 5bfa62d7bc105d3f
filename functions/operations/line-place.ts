import { auditText } from '../ports/audit-text.ts';
import type { ExportLine } from '../ports/export-line.ts';
import { keptWord } from '../ports/kept.ts';
import { type ExportPlace, exportPlaceText, parseExportPlace } from './export-place.ts';

export function linePlace(line: ExportLine): ExportPlace {
  if (line.kind === 'round' || line.kind === 'standing') return { of: line.kind };
  if (line.kind === 'audit') return { of: 'audit', text: auditText(line.record) };
  return { of: line.of, word: keptWord(line), revision: line.head.revision };
}

/**
 * Whether every list could go on after the line: its key is one that an export can name, and its time is written as ours
 * are, so that text order is time order.
 */
export function isPlaceable(line: ExportLine): boolean {
  if (!parseExportPlace(exportPlaceText(linePlace(line)))) return false;
  return line.kind !== 'revision' || isOurTime(line.head.updatedAt);
}

function isOurTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
