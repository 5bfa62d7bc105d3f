import type { ActionResult, ArgumentList, Batch } from './batch.ts';
import type { Argument, Host, HostObject, Kind, ObjectStates, ObjectType } from './host-object.ts';

/** One batch while it is interpreted. */
export interface BatchRun {
  batch: Batch;
  host: Host;
  api: Api;
  /** Objects of the paths that have been followed; `null` is Excel's null object. */
  objects: Map<number, HostObject | null>;
  results: ActionResult[];
  traceIds: number[];
  hasChanged: boolean;
}

/** What of Excel there is: the tables, as far as the declared version goes. */
export interface Api {
  typeOf: <K extends Kind>(object: HostObject<K>) => ObjectType<ObjectStates[K]>;
  isThere: (object: { kind: Kind }, member: string) => boolean;
  /** Throws `ApiNotFound` where the declared version of Excel does not have the member yet. */
  checkLevel: (object: { kind: Kind }, member: string) => void;
}

export function argumentsOf(
  list: ArgumentList | undefined,
  objectAt: (pathId: number) => HostObject | null,
): Argument[] {
  return (list?.Arguments ?? []).map((argument, at) => {
    const path = list?.ReferencedObjectPathIds?.[at];
    return typeof path === 'number' && path !== 0 ? (objectAt(path) ?? undefined) : argument;
  });
}
