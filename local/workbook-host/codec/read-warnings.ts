import type { WorkbookData } from '../model/workbook-data.ts';
import { readText } from './package-text.ts';
import type { ChartPlace } from './read-charts.ts';
import type { PackageParts } from './zip-package.ts';

const reported: [RegExp, WorkbookData['warnings'][number]['code']][] = [
  [/vbaProject\.bin$/i, 'macrosKept'],
  [/\/externalLinks\/[^/]+\.xml$/i, 'externalLinks'],
  [/\/drawings\/[^/]+\.(xml|vml)$/i, 'drawings'],
  [
    /\/(pivotTables|charts|slicers|ctrlProps|activeX|model)\/[^/]+\.(xml|bin)$|\/connections\.xml$/i,
    'unsupportedPart',
  ],
];

/** What is in the file and kept, but neither shown, run nor followed. */
export function readWarnings(parts: PackageParts, charts: Map<string, ChartPlace>): WorkbookData['warnings'] {
  const shown = new Set([...charts.values()].map(({ part }) => part));
  const drawings = [...charts.values()].map(({ drawing }) => drawing);
  // A drawing that has more than the charts which are shown is still reported.
  for (const drawing of drawings) {
    const anchors = (readText(parts, drawing) ?? '').match(/<\/(?:\w+:)?\w+Anchor>/g) ?? [];
    if (anchors.length === drawings.filter((one) => one === drawing).length) shown.add(drawing);
  }
  const details = [...parts.keys()].filter((name) => !shown.has(name));
  return details.flatMap((detail) =>
    reported.flatMap(([pattern, code]) => (pattern.test(detail) ? [{ code, detail }] : [])),
  );
}
