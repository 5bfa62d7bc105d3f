import type { ApiRouteId } from '#domain/protocol/api-routes.ts';

/** What all requests of one route took together. */
export interface RouteUse {
  route: ApiRouteId;
  requests: number;
  readUnits: number;
  writeUnits: number;
  databaseCalls: number;
  /** Of the bodies of the answers, not compressed. */
  bytesOut: number;
  /** Of the process that answers, in milliseconds; without the waiting for the database. */
  processorMilliseconds: number;
}

/** What one round of a year took. */
export interface RoundUse {
  projects: number;
  sheets: number;
  departments: number;
  indicators: number;
  /** Bytes of the definition, which nearly every request reads. */
  definitionBytes: number;
  routes: RouteUse[];
  /** Bytes after the year, indexes included. */
  coreBytes: number;
  ledgerBytes: number;
}
