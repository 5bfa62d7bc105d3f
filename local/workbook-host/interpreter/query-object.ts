import type { QueryRequest } from './batch.ts';
import type { BatchRun } from './batch-run.ts';
import { navigate } from './follow-path.ts';
import type { HostObject, Kind } from './host-object.ts';
import type { Json } from './json.ts';
import { findMember, memberName } from './member-name.ts';

export interface QueryStyle {
  /** `toJSON` of the client wants `values` and `items`, `load` wants `Values` and `_Items`. */
  isCamelCase: boolean;
}

/** What was loaded of an object: the properties that were named, or all simple ones. */
export function queryObject<K extends Kind>(
  run: BatchRun,
  object: HostObject<K> | null,
  request: QueryRequest,
  style: QueryStyle,
): Json {
  if (object === null) return null;
  const { items } = run.api.typeOf(object);
  const names = [...(request.Select ?? []), ...(request.Expand ?? []).map((name) => `${name}/*`)].map(
    (name) => name.replaceAll('.', '/').replace(/^items\//i, ''),
  );
  return items
    ? queryCollection(run, object, { ...request, Select: names }, style)
    : queryMembers(run, object, names, style);
}

function queryCollection<K extends Kind>(
  run: BatchRun,
  object: HostObject<K>,
  { Select = [], Top, Skip = 0 }: QueryRequest,
  style: QueryStyle,
): Json {
  const { items, properties } = run.api.typeOf(object);
  const own = Select.filter((name) => findMember(properties, name));
  const ofItems = Select.filter((name) => !own.includes(name));
  const answer = own.length > 0 ? queryMembers(run, object, own, style) : {};
  if (own.length > 0 && ofItems.length === 0) return answer;
  const all = items?.(object.state, run.host) ?? [];
  const wanted = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const loaded = wanted.map((item) => queryObject(run, item, { Select: ofItems }, style));
  return { ...answer, [style.isCamelCase ? 'items' : '_Items']: loaded };
}

function queryMembers<K extends Kind>(
  run: BatchRun,
  object: HostObject<K>,
  names: string[],
  style: QueryStyle,
): { [name: string]: Json } {
  const { properties } = run.api.typeOf(object);
  const spell = (name: string) => (style.isCamelCase ? memberName(name) : name);
  const answer: { [name: string]: Json } = identity(run, object);
  const nested = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : ['*']) {
    const [head = '', ...rest] = name.split('/');
    if (head === '' || head === '*') {
      Object.assign(answer, allProperties(run, object, spell));
      continue;
    }
    const property = findMember(properties, head);
    if (property) {
      run.api.checkLevel(object, property[0]);
      answer[spell(property[0])] = property[1].get(object.state, run.host);
      continue;
    }
    const navigation = findMember(run.api.typeOf(object).navigations, head);
    if (!navigation) return run.host.missing(object.kind, head);
    nested.set(navigation[0], [...(nested.get(navigation[0]) ?? []), rest.join('/') || '*']);
  }
  for (const [name, parts] of nested) {
    const child = navigate(run, object, name);
    answer[spell(name)] = queryObject(
      run,
      child,
      { Select: parts.map((part) => (part === '*' ? '' : part)) },
      style,
    );
  }
  return answer;
}

function allProperties<K extends Kind>(
  { api, host }: BatchRun,
  object: HostObject<K>,
  spell: (name: string) => string,
): { [name: string]: Json } {
  const { properties = {} } = api.typeOf(object);
  const names = Object.keys(properties).filter((name) => api.isThere(object, name));
  return Object.fromEntries(
    names.map((name) => [spell(name), properties[name]?.get(object.state, host) ?? null]),
  );
}

/** By what later batches ask for the object again. */
export function identity<K extends Kind>(
  { api, host }: BatchRun,
  object: HostObject<K>,
): { [name: string]: Json } {
  const { id } = api.typeOf(object);
  return {
    ...(id ? { [id.name]: id.of(object.state, host) } : {}),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}
