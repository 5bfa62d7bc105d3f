import type { WorkbookData } from '../model/workbook-data.ts';
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
export function readWarnings(parts: PackageParts): WorkbookData['warnings'] {
  return [...parts.keys()].flatMap((detail) =>
    reported.flatMap(([pattern, code]) => (pattern.test(detail) ? [{ code, detail }] : [])),
  );
}
