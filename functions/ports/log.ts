import type { ApiRouteId } from '#domain/protocol/api-routes.ts';
import type { RefusalCode } from '#domain/refusals/refusal.ts';

/** What is written down about the running server: never the text of an entry, never a name. */
export interface Log {
  /** One line for a Fault; `at` where a request was being answered. */
  fault(reference: string, fault: unknown, at?: FaultPlace): void;
  /** One line for each request, where somebody counts them. */
  answered?(request: AnsweredRequest): void;
}

export interface FaultPlace {
  /** Absent where no route was reached. */
  route?: ApiRouteId;
  status: number;
}

export interface AnsweredRequest extends FaultPlace {
  refusal?: RefusalCode;
  milliseconds: number;
}
