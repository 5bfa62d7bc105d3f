import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json lies. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What one machine keeps: `data`, `browser`, `certificate`, `cache`. Git ignores it. */
export const keptFolder = path.join(projectFolder, '.tenken');
