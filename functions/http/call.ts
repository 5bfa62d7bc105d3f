import type * as z from 'zod';
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

/** A row of the table that the server answers by and that the OpenAPI page is made from. */
export interface Route {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  id: string;
  body?: z.ZodType;
  answer: z.ZodType;
  query?: readonly string[];
  /** Asks for If-Match and Idempotency-Key, and answers with an ETag. */
  isConditional?: true;
  run(call: Call): Promise<Answer<unknown>>;
}
