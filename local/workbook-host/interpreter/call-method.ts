import type { BatchRun } from './batch-run.ts';
import { ExcelError } from './excel-error.ts';
import type { Answer, Argument, HostObject, Kind } from './host-object.ts';
import { findMember, memberName } from './member-name.ts';

/** Calls a method of an object; one that changes the workbook is refused while the user types into a cell. */
export function callMethod<K extends Kind>(
  run: BatchRun,
  object: HostObject<K>,
  name: string,
  args: Argument[],
): Answer {
  const { api, host } = run;
  const { methods, changes } = api.typeOf(object);
  const reading = findMember(methods, name);
  const found = reading ?? findMember(changes, name);
  if (!found) return host.missing(object.kind, name);
  const [member, method] = found;
  api.checkLevel(object, member);
  if (!reading) checkMayChange(run, `${object.kind}.${memberName(member)}`);
  const answer = method(object.state, args, host);
  if (!reading) run.hasChanged = true;
  return answer;
}

export function checkMayChange({ host }: BatchRun, member: string): void {
  if (host.page.isEditing()) throw new ExcelError('InvalidOperationInCellEditMode', member);
}
