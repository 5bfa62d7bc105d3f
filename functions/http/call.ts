import type { ApiRouteId, apiRoutes } from '#domain/protocol/api-routes.ts';
import type { Answer } from '../operations/answer.ts';
import type { OperationPorts } from '../operations/operation-ports.ts';
import type { Person } from '../ports/person.ts';
import type { AnsweredFile } from './answered-file.ts';

/** What a route's work is given, all of it looked at before. */
export interface Call {
  ports: OperationPorts;
  person: Person;
  param(name: string): string;
  query(name: string): string | undefined;
  header(name: string): string | undefined;
  body: unknown;
}

/** How a row of the API's table is answered with a file. */
export interface FileRoute {
  id: FileRouteId;
  readFile(call: Call): Promise<Answer<AnsweredFile>>;
}

/** How every other row is answered. */
export interface Route {
  id: JsonRouteId;
  run(call: Call): Promise<Answer<unknown>>;
}

export type JsonRouteId = Exclude<ApiRouteId, OpenRouteId | FileRouteId>;

type FileRouteId = {
  [Id in ApiRouteId]: (typeof apiRoutes)[Id] extends { gives: string } ? Id : never;
}[ApiRouteId];

/** Those that everybody may ask are answered before anybody is looked at. */
type OpenRouteId = 'readHealth' | 'readOpenApi';
