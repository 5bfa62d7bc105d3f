import { unzipSync, type Zippable, zipSync } from 'fflate';
import { WorkbookRefused } from './workbook-refusal.ts';

/** The parts of a package by name, in the order of the file. */
export type PackageParts = Map<string, Uint8Array>;

export const limits = { file: 50_000_000, entries: 5_000, expansion: 300_000_000 };

/** Sizes are added up from the directory before anything is inflated; fflate inflates no further than it states. */
export function readPackage(bytes: Uint8Array): PackageParts {
  if (bytes.length > limits.file) throw tooLarge('file');
  let entries = 0;
  let expansion = 0;
  const files = unzipSync(bytes, {
    filter: (file) => {
      entries += 1;
      expansion += file.originalSize;
      if (entries > limits.entries) throw tooLarge('entries');
      if (expansion > limits.expansion) throw tooLarge('expansion');
      return !file.name.endsWith('/');
    },
  });
  return new Map(Object.entries(files));
}

/** Bytes of all parts together as the directory states them; nothing is inflated. */
export function packageSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function tooLarge(what: keyof typeof limits): WorkbookRefused {
  return new WorkbookRefused({ code: 'tooLarge', what, limit: limits[what] });
}

/** The same parts give the same bytes: the time of an entry is fixed, as Excel fixes it. */
export function writePackage(parts: PackageParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
