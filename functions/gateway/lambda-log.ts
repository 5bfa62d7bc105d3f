import { Logger } from '@aws-lambda-powertools/logger';
import type { LambdaContext } from 'hono/aws-lambda';
import { describeFault } from '../http/describe-fault.ts';
import type { Log } from '../ports/log.ts';

export interface LambdaLog extends Log {
  /** Lines from here on carry the ids of this invocation: the runtime's, and the gateway's as its access log has it. */
  begin(gatewayRequest: string, context?: LambdaContext): void;
}

/**
 * One line of JSON for each Fault and each request: routes and codes, and nothing that somebody wrote or is called.
 * No metrics: each route and each code would be one to be paid for by the month, and what the lines say can be counted.
 */
export function createLambdaLog(write: (line: string) => void): LambdaLog {
  const logger = new Logger({ serviceName: 'tenken' });
  let gatewayRequest = '';
  return {
    begin: (request, context) => {
      gatewayRequest = request;
      if (context?.awsRequestId) logger.addContext(context);
    },
    fault: (reference, fault, at) =>
      logger.error('fault', { reference, gatewayRequest, ...at, fault: describeFault(fault) }),
    answered: (request) =>
      write(JSON.stringify({ level: 'INFO', message: 'answered', gatewayRequest, ...request })),
  };
}
