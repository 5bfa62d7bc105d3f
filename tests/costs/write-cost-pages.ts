import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './fill-tables.ts';

/** After `round-requests` was run anew, or a price changed. */
for (const language of ['ja', 'en'] as const) {
  const file = `docs/guides/costs.${language}.md`;
  writeFileSync(file, fillTables(readFileSync(file, 'utf8'), language));
}
