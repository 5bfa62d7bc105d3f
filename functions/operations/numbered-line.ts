import type { ExportLine } from '../ports/export-line.ts';
import { type KeptThing, keptWord } from '../ports/kept.ts';
import { standingText } from '../ports/standing-text.ts';
import { exportPlaceText } from './export-place.ts';
import { linePlace } from './line-place.ts';

/** A line of a request, the first being 1. */
export interface NumberedLine {
  number: number;
  line: ExportLine;
}

/** What a line is about: two lines of a round with the same text say it of the same thing. */
export function lineText(line: ExportLine): string {
  return exportPlaceText(linePlace(line));
}

export function revisionLineText(thing: KeptThing, revision: number): string {
  return exportPlaceText({ of: thing.of, word: keptWord(thing), revision });
}

/** What a line says of it. Whether a round is open is no part of the first: it comes back closed. */
export function lineContent(line: ExportLine): unknown {
  if (line.kind === 'round') return line.definition;
  if (line.kind === 'standing') return standingText(line);
  return line.kind === 'audit' ? line.record : line.head;
}
