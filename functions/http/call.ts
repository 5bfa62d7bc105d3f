import type { ApiRouteId } from '#domain/protocol/api-routes.ts';
import type { Answer } from '../operations/answer.ts';
import type { OperationPorts } from '../operations/operation-ports.ts';
import type { Person } from '../ports/person.ts';

/** What a route's work is given, all of it looked at before. */
export interface Call {
  ports: OperationPorts;
  person: Person;
  param(name: string): string;
  query(name: string): string | undefined;
  header(name: string): string | undefined;
  body: unknown;
}

/** How a row of the API's table is answered. */
export interface Route {
  id: SignedInRouteId;
  run(call: Call): Promise<Answer<unknown>>;
}

export type SignedInRouteId = Exclude<ApiRouteId, OpenRouteId>;

/** Those that everybody may ask are answered before anybody is looked at. */
type OpenRouteId = 'readHealth' | 'readOpenApi';
