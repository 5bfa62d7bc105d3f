import { exportLineSchema } from '#domain/protocol/export-schema.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import type { ExportLine } from '../ports/export-line.ts';

/**
 * Lines of an export exactly as they came, so that what is stored is what was exported; what does not fit is `malformed`
 * at its place, the first line being 1.
 */
export function readLines(contents: readonly unknown[]): Answer<ExportLine[]> {
  const lines: ExportLine[] = [];
  for (const content of contents) {
    if (!isExportLine(content)) return refuse('malformed', { place: placeOf(content, lines.length + 1) });
    lines.push(content);
  }
  return { ok: true, value: lines };
}

/** Of what a suggestion rests on the schema knows the outline only; it is passed on as it is. */
function isExportLine(content: unknown): content is ExportLine {
  return exportLineSchema.safeParse(content).success;
}

function placeOf(content: unknown, number: number): string {
  const path = exportLineSchema.safeParse(content).error?.issues[0]?.path ?? [];
  return ['lines', number, ...path].map(String).join('.').slice(0, 100);
}
