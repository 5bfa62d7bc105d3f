import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead, ReportedText } from '#domain/indicators/actual-head.ts';
import type { Indicator, Part } from '#domain/plan/indicator.ts';

/** What is typed of an indicator, by part. */
export type ReportDraft = Readonly<Record<string, PartDraft>>;

export interface PartDraft {
  raw: string;
  note: string;
  asOf: string;
  source: string;
  stage: string;
  /** By label. */
  extras: Readonly<Record<string, string>>;
}

/** The stored report as it would be typed; blank where nothing is reported. */
export function draftOf({ parts }: Pick<Indicator, 'parts'>, head?: ActualHead): ReportDraft {
  return Object.fromEntries(parts.map((part) => [part.id, partDraft(part, parts.length === 1, head)]));
}

/** A text that names its parts itself is shown as it was read, part by part. */
function partDraft({ id, extras = [] }: Part, isOnly: boolean, head?: ActualHead): PartDraft {
  const written = head?.written.find(({ part }) => part === id || (isOnly && part === undefined));
  const actual = head?.actuals.find(({ part }) => part === id);
  const {
    raw = '',
    note = '',
    asOf = '',
    source = '',
    stage = '',
    extras: said = [],
  } = written ?? spoken(actual) ?? { raw: '' };
  const labels = extras.map(({ label }) => [label, ''] as const);
  return {
    raw,
    note,
    asOf,
    source,
    stage,
    extras: Object.fromEntries([...labels, ...said.map((one) => [one.label, one.raw] as const)]),
  };
}

function spoken(actual: Actual | undefined): Omit<ReportedText, 'part'> | undefined {
  if (!actual) return undefined;
  const { raw, note, asOf, source, stage, extras } = actual;
  const aside = (text: string | undefined) => (text === undefined || raw.includes(text) ? '' : text);
  return {
    raw: raw.trim(),
    note: aside(note),
    asOf: aside(asOf),
    ...(source === undefined ? {} : { source }),
    ...(stage === undefined ? {} : { stage }),
    ...(extras ? { extras: extras.map(({ label, raw: text }) => ({ label, raw: text })) } : {}),
  };
}

/** What is sent: a text for each part of which anything is said. All blank is nothing, and takes the report back. */
export function writtenOf({ parts }: Pick<Indicator, 'parts'>, draft: ReportDraft): ReportedText[] {
  return parts.flatMap(({ id }): ReportedText[] => {
    const one = draft[id];
    if (!one || isBlank(one)) return [];
    const extras = Object.entries(one.extras).filter(([, raw]) => raw.trim() !== '');
    return [
      {
        part: id,
        raw: one.raw,
        ...(one.asOf.trim() ? { asOf: one.asOf } : {}),
        ...(one.source.trim() ? { source: one.source } : {}),
        ...(one.note.trim() ? { note: one.note } : {}),
        ...(one.stage ? { stage: one.stage } : {}),
        ...(extras.length > 0 ? { extras: extras.map(([label, raw]) => ({ label, raw })) } : {}),
      },
    ];
  });
}

export function isBlank({ extras, ...texts }: PartDraft): boolean {
  return [...Object.values(texts), ...Object.values(extras)].every((text) => text.trim() === '');
}

export function isSameDraft(one: ReportDraft, other: ReportDraft): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
