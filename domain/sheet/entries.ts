import type { FieldId } from '../plan/plan-definition.ts';

/** What is written in a sheet's fields, exactly as typed, line breaks as `\n`. A missing key is a field left blank. */
export type Entries = Record<FieldId, string>;
