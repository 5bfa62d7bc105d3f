import { type Action, actionType } from './batch.ts';
import { argumentsOf, type BatchRun } from './batch-run.ts';
import { callMethod, checkMayChange } from './call-method.ts';
import { ExcelError } from './excel-error.ts';
import { followPath, navigate } from './follow-path.ts';
import type { Argument, HostObject, Kind } from './host-object.ts';
import type { Json } from './json.ts';
import { findMember, memberName } from './member-name.ts';
import { identity, queryObject } from './query-object.ts';

type Step = (run: BatchRun, action: Action) => Json;

const loading = { isCamelCase: false };

const steps: Record<number, Step> = {
  [actionType.instantiate]: (run, { ObjectPathId }) => {
    const object = followPath(run, ObjectPathId);
    return object && identity(run, object);
  },
  [actionType.query]: (run, { ObjectPathId, QueryInfo }) =>
    queryObject(run, followPath(run, ObjectPathId), QueryInfo ?? {}, loading),
  [actionType.queryAsJson]: (run, { ObjectPathId, QueryInfo }) =>
    queryObject(run, followPath(run, ObjectPathId), QueryInfo ?? {}, { isCamelCase: true }),
  [actionType.recursiveQuery]: (run, { ObjectPathId, RecursiveQueryInfo }) => {
    const object = followPath(run, ObjectPathId);
    const queries = RecursiveQueryInfo?.Queries ?? {};
    return queryObject(run, object, (object && queries[object.kind]) ?? {}, loading);
  },
  [actionType.method]: (run, { ObjectPathId, Name = '', ArgumentInfo }) => {
    const object = followPath(run, ObjectPathId);
    if (Name === '_KeepReference') {
      if (object) run.host.keep(object);
      return null;
    }
    const args = argumentsOf(ArgumentInfo, (id) => followPath(run, id));
    // A method of a null object does nothing: `getItemOrNullObject('gone').delete()` is how one makes sure.
    const answer = object && callMethod(run, object, Name, args);
    return answer && 'value' in answer ? answer.value : null;
  },
  [actionType.setProperty]: (run, { ObjectPathId, Name = '', ArgumentInfo }) => {
    const [value] = argumentsOf(ArgumentInfo, (id) => followPath(run, id));
    const object = followPath(run, ObjectPathId);
    if (object) setProperty(run, object, Name, value);
    return null;
  },
  [actionType.update]: (run, { ObjectPathId, ObjectState = {} }) => {
    const object = followPath(run, ObjectPathId);
    if (object) update(run, object, ObjectState);
    return null;
  },
  [actionType.trace]: ({ traceIds }, { Id }) => {
    traceIds.push(Id);
    return null;
  },
  [actionType.ensureUnchanged]: (run, { ObjectPathId, ObjectState = {} }) => {
    const request = { Select: Object.keys(ObjectState) };
    const now = queryObject(run, followPath(run, ObjectPathId), request, { isCamelCase: true });
    const isSame =
      isObject(now) && Object.entries(ObjectState).every(([name, value]) => isEqual(now[name], value));
    if (!isSame) throw new ExcelError('Conflict');
    return null;
  },
};

export function runAction(run: BatchRun, action: Action): Json {
  const step = steps[action.ActionType];
  return step ? step(run, action) : run.host.missing('action', String(action.ActionType));
}

function setProperty<K extends Kind>(
  run: BatchRun,
  object: HostObject<K>,
  name: string,
  value: Argument,
): void {
  const { api, host } = run;
  const [member, property] = findMember(api.typeOf(object).properties, name) ?? [name];
  if (!property?.set) {
    host.missing(object.kind, member);
    return;
  }
  api.checkLevel(object, member);
  checkMayChange(run, `${object.kind}.${memberName(member)}`);
  property.set(object.state, value, host);
  run.hasChanged = true;
}

function update(run: BatchRun, object: HostObject, state: Record<string, Json>): void {
  for (const [name, value] of Object.entries(state)) {
    const isNested = isObject(value) && findMember(run.api.typeOf(object).navigations, name) !== undefined;
    const child = isNested ? navigate(run, object, name) : null;
    if (child && isObject(value)) update(run, child, value);
    else setProperty(run, object, name, value);
  }
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEqual(a: Json | undefined, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
