import type { ReportPart, ReportQuantity } from './report.ts';

/** Baselines or targets of an indicator's parts as one cell, one line each; what is shared stands once. */
export function printedQuantities(quantities: readonly (ReportQuantity | undefined)[]): string {
  const seen = new Set<string>();
  const lines = quantities.flatMap((one) => {
    if (!one || (one.isShared && seen.has(one.raw))) return [];
    seen.add(one.raw);
    return [one.raw];
  });
  return lines.join('\n');
}

/** What departments reported of an indicator's parts as one cell; one that speaks of several parts stands once. */
export function printedActuals(parts: readonly ReportPart[]): string {
  const isOfSeveral =
    new Set(parts.flatMap(({ actuals }) => actuals.map(({ department }) => department))).size > 1;
  const lines = parts.flatMap(({ actuals }) =>
    actuals.flatMap(({ department, raw, note, extras }) => [
      isOfSeveral && department !== undefined ? `${department}：${raw}` : raw,
      ...extras.map((extra) => extra.raw),
      ...(note === undefined ? [] : [note]),
    ]),
  );
  return [...new Set(lines)].join('\n');
}
