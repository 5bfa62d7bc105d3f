import type { StatedFigure } from '../../figures/indicator-line.ts';
import { foldUnit } from '../../indicators/units.ts';
import { counted, plainName } from './find-named-indicator.ts';
import type { ReadText } from './labelled-quantities.ts';
import { linesOfField, quantitiesOf } from './quantities-of-field.ts';

/** Shorter names are of many things. */
const shortestName = 8;
const shortestSubject = 5;

/** A value with a name that only one thing in the round can have. */
export interface NamedValue {
  name: string;
  key: string;
  value: number;
  unit: string;
  start: number;
  end: number;
  /** Of an indicator's line. */
  indicator?: string;
  section: string;
}

/** The values of a text that reports this fiscal year. */
export function namedValues(read: ReadText, fiscalYear: number): NamedValue[] {
  const lines = linesOfField(read);
  const ofLines = lines.flatMap(({ name, parts }) =>
    name === undefined || plainName(name).length < shortestName
      ? []
      : parts.flatMap(({ label = '', target, actual }) => [
          ...ofLine(target, { name, label, kind: '目標' }),
          ...(actual?.isApproximate ? [] : ofLine(actual, { name, label, kind: '実績' })),
        ]),
  );
  const labelled = quantitiesOf(read, fiscalYear)
    .filter(({ key, figure }) => isDistinctive(key) && !lines.some((line) => isWithin(figure, line)))
    .map(
      ({ figure, key, label, unit, section }): NamedValue => ({ ...figure, name: label, key, unit, section }),
    );
  return [...ofLines, ...labelled];
}

interface OfLine {
  name: string;
  label: string;
  kind: string;
}

function ofLine(stated: StatedFigure | undefined, { name, label, kind }: OfLine): NamedValue[] {
  if (!stated || stated.max !== undefined) return [];
  const { value, unit, start, end, year = '' } = stated;
  const said = label === '' ? name : `${name}（${label}）`;
  const key = [plainName(name), plainName(label), kind, year].join('/');
  return [{ name: said, key, value, unit: foldUnit(unit), start, end, indicator: name, section: '' }];
}

function isWithin({ start }: { start: number }, line: { start: number; end: number }): boolean {
  return line.start <= start && start < line.end;
}

function isDistinctive(key: string): boolean {
  return key.length >= shortestName && key.replace(counted, '').length >= shortestSubject;
}
