import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import type { TableTemplate } from './table-template.ts';

/** Creates what is not there yet; an engine that kept its data has the tables already. */
export async function createTables(client: DynamoDBClient, templates: TableTemplate[]): Promise<void> {
  for (const template of templates) {
    try {
      await client.send(new CreateTableCommand({ ...template, BillingMode: 'PAY_PER_REQUEST' }));
    } catch (fault) {
      if (!(fault instanceof ResourceInUseException)) throw fault;
    }
  }
}
