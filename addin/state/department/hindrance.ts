import { expectedFields } from './expected-fields.ts';
import type { SheetView } from './sheet-view.ts';

/** Why a sheet cannot be saved or submitted now. */
export type Hindrance =
  | 'roundClosed'
  | 'stateLocked'
  | 'noForm'
  | 'missingField'
  | 'findings'
  | 'unwritten'
  | 'nothingNew';

type Known = Omit<SheetView, 'saveHindrance' | 'submitHindrance'>;

export function hindersSaving(view: Known): Hindrance | undefined {
  if (view.locked) return view.locked;
  if (!view.hasForm) return 'noForm';
  return view.isChanged ? undefined : 'nothingNew';
}

export function hindersSubmission(view: Known): Hindrance | undefined {
  if (view.locked) return view.locked;
  if (!view.hasForm) return 'noForm';
  if (expectedFields(view).some(({ placed }) => placed?.place === undefined || placed.place === 'gone'))
    return 'missingField';
  if (view.fields.some(({ typed }) => typed && typed.write !== 'waiting' && typed.write !== 'writing'))
    return 'unwritten';
  if (view.findings.some((finding) => finding.severity === 'blocks')) return 'findings';
  return view.state === 'submitted' && !view.isChanged ? 'nothingNew' : undefined;
}
