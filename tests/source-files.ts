import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every TypeScript file below these folders, as `folder/…/file.ts`. */
export function sourceFiles(folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name)),
    )
    .sort();
}
