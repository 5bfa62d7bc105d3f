import { readFileSync } from 'node:fs';
import { reportRound } from '../report-round.ts';
import type { RoundToCheck } from '../round-to-check.ts';
import { createLinter } from './create-linter.ts';

// A process of its own, as for our rules. It reads no more than the texts: it has no rule across sheets.
const { sheets }: RoundToCheck = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const lint = createLinter('ja-technical-writing');

async function lintRound() {
  const found: unknown[] = [];
  for (const { entries } of sheets)
    for (const text of Object.values(entries)) found.push(await lint(String(text)));
  return found;
}

void reportRound(lintRound, { warmUps: 1, rounds: 3 });
