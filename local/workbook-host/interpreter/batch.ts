import type { Json } from './json.ts';

/** What one `context.sync()` sends. */
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentList;
  QueryInfo?: QueryRequest;
  RecursiveQueryInfo?: { Queries?: Record<string, QueryRequest> };
  ObjectState?: Record<string, Json>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentList;
}

export interface ArgumentList {
  Arguments?: Json[];
  /** Where not 0, the argument at this place is the object of that path. */
  ReferencedObjectPathIds?: (number | null | (number | null)[])[] | null;
}

export interface QueryRequest {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;
