import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Pause } from '../ports/pause.ts';

export interface Tables {
  client: DynamoDBDocumentClient;
  core: string;
  ledger: string;
  pause: Pause;
}
