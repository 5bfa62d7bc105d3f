import { Logger } from '@aws-lambda-powertools/logger';
import type { LambdaContext } from 'hono/aws-lambda';
import { describeFault } from '../http/describe-fault.ts';
import type { AnsweredRequest, Log } from '../ports/log.ts';

export interface LambdaLog extends Log {
  /** Lines from here on carry the id of this invocation. */
  begin(context?: LambdaContext): void;
}

/** One line of JSON for each Fault and each request: routes and codes, and nothing that somebody wrote or is called. */
export function createLambdaLog(write: (line: string) => void): LambdaLog {
  const logger = new Logger({ serviceName: 'tenken' });
  return {
    begin: (context) => {
      if (context?.awsRequestId) logger.addContext(context);
    },
    fault: (reference, fault, at) => logger.error('fault', { reference, ...at, fault: describeFault(fault) }),
    answered: (request) => write(JSON.stringify(metricsOf(request))),
  };
}

/**
 * CloudWatch makes metrics of such a line by itself (embedded metric format). None has a dimension, because each value
 * of a dimension is a metric to be paid for; route and code are there to be searched for.
 */
function metricsOf({ milliseconds, refusal, status, route }: AnsweredRequest) {
  const metrics = [
    { Name: 'Latency', Unit: 'Milliseconds' },
    { Name: 'Refused', Unit: 'Count' },
    { Name: 'Faults', Unit: 'Count' },
  ];
  return {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [{ Namespace: 'Tenken', Dimensions: [[]], Metrics: metrics }],
    },
    route,
    status,
    refusal,
    Latency: milliseconds,
    Refused: refusal ? 1 : 0,
    Faults: status === 500 ? 1 : 0,
  };
}
