import { apiLevels } from './api-levels.ts';
import type { Api } from './batch-run.ts';
import { ExcelError } from './excel-error.ts';
import { excelObjects } from './excel-objects.ts';
import type { HostObject, Kind, ObjectStates, ObjectType } from './host-object.ts';
import { memberName } from './member-name.ts';

/** The tables up to a version of ExcelApi. */
export function createExcelApi(version: string): Api {
  const typeOf = <K extends Kind>(object: HostObject<K>): ObjectType<ObjectStates[K]> =>
    excelObjects[object.kind];
  const isThere = (object: { kind: Kind }, member: string) =>
    isAtLeast(version, apiLevels[`${object.kind}.${memberName(member)}`] ?? '1.1');
  return {
    typeOf,
    isThere,
    checkLevel: (object, member) => {
      if (isThere(object, member)) return;
      throw new ExcelError('ApiNotFound', `${object.kind}.${memberName(member)}`);
    },
  };
}

/** `1.17` is later than `1.9`. */
export function isAtLeast(version: string, level: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = level.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
