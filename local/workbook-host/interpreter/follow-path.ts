import { type ObjectPath, pathType } from './batch.ts';
import { argumentsOf, type BatchRun } from './batch-run.ts';
import { callMethod } from './call-method.ts';
import { ExcelError } from './excel-error.ts';
import type { HostObject, Kind } from './host-object.ts';
import { findMember } from './member-name.ts';

/** The object that a path leads to; `null` for a null object and for everything behind one. */
export function followPath(run: BatchRun, id: number): HostObject | null {
  const known = run.objects.get(id);
  if (known !== undefined) return known;
  const path = run.batch.ObjectPaths[id];
  if (!path) throw new ExcelError('InvalidObjectPath');
  const object = newObject(run, path);
  run.objects.set(id, object);
  return object;
}

function newObject(run: BatchRun, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return { kind: 'Workbook', state: null };
    case pathType.newObject:
      if (path.Name === 'Microsoft.InternalService.AddinInternalService')
        return { kind: 'AddinInternalService', state: null };
      return run.host.missing('new', path.Name ?? '');
    case pathType.referenceId:
      return keptObject(run, path.Name ?? '');
    case pathType.nullObject:
      return null;
    default:
      return childObject(run, path);
  }
}

function keptObject({ host }: BatchRun, reference: string): HostObject {
  const object = host.kept(reference);
  if (!object || (object.kind === 'Range' && object.state.isDeleted)) throw new ExcelError('ItemNotFound');
  return object;
}

function childObject(run: BatchRun, path: ObjectPath): HostObject | null {
  const parent = followPath(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const args = argumentsOf(path.ArgumentInfo, (id) => followPath(run, id));
  if (path.ObjectPathType === pathType.property) return navigate(run, parent, path.Name ?? '');
  if (path.ObjectPathType === pathType.indexer) return getItem(run, parent, args[0]);
  const answer = callMethod(run, parent, path.Name ?? '', args);
  return answer && 'kind' in answer ? answer : null;
}

export function navigate<K extends Kind>(
  { api, host }: BatchRun,
  object: HostObject<K>,
  name: string,
): HostObject | null {
  const found = findMember(api.typeOf(object).navigations, name);
  if (!found) return host.missing(object.kind, name);
  api.checkLevel(object, found[0]);
  return found[1](object.state, host);
}

function getItem<K extends Kind>(
  { api, host }: BatchRun,
  object: HostObject<K>,
  key: Parameters<typeof callMethod>[3][number],
): HostObject {
  const { item } = api.typeOf(object);
  if (!item) return host.missing(object.kind, 'GetItem');
  const found = item(object.state, key, host);
  if (!found) throw new ExcelError('ItemNotFound', `${object.kind}.getItem`);
  return found;
}
