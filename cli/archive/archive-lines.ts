import * as z from 'zod/mini';
import { municipalityIdSchema, planIdSchema } from '#domain/protocol/ids-schema.ts';
import { memberSchema } from '#domain/protocol/member-schema.ts';

/** Of the file, not of what is in its lines: those say themselves what they are. */
export const archiveFormat = 1;

export const headerSchema = z.object({
  kind: z.literal('header'),
  format: z.literal(archiveFormat),
  /** Of the server that the lines come from. */
  release: z.string(),
  municipality: municipalityIdSchema,
  at: z.iso.datetime(),
});

export const memberLineSchema = z.strictObject({ kind: z.literal('member'), member: memberSchema });

/** As much of a line of a round as decides where it goes; the server looks at all of it. */
export const roundLineSchema = z.looseObject({
  kind: z.enum(['round', 'revision', 'audit', 'standing']),
  address: z.strictObject({ municipality: municipalityIdSchema, plan: planIdSchema, fiscalYear: z.int() }),
});

export const countedKinds = ['member', 'round', 'revision', 'audit', 'standing'] as const;

export const endSchema = z.object({
  kind: z.literal('end'),
  /** A kind that an older release did not know is absent in its files. */
  counts: z.partialRecord(z.enum(countedKinds), z.int()),
  /** Hexadecimal, over every byte before this line. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type ArchiveHeader = z.output<typeof headerSchema>;
export type ArchiveCounts = Record<(typeof countedKinds)[number], number>;
export type RoundLine = z.output<typeof roundLineSchema>;

export function noCounts(): ArchiveCounts {
  return { member: 0, round: 0, revision: 0, audit: 0, standing: 0 };
}
