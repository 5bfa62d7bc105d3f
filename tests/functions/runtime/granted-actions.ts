import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { DataStack } from '#infra/lib/data-stack.ts';
import { functionRights } from '#infra/lib/function-rights.ts';

const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one)]).transform((found) => [found].flat());
const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore(z.string()),
  Resource: oneOrMore(z.unknown()),
});

/** What the deployment's role allows the function to do to its tables, written as `watchEngine` writes it. */
export function grantedActions(): Set<string> {
  const stack = new DataStack(new App(), 'Data');
  const statements = functionRights(stack).map((one) =>
    statementSchema.parse(stack.resolve(one.toStatementJson())),
  );
  const said = (effect: string) => statements.filter(({ Effect }) => Effect === effect).flatMap(actionsOf);
  const denied = new Set(said('Deny'));
  return new Set(said('Allow').filter((action) => !denied.has(action)));
}

function actionsOf({ Action, Resource }: z.output<typeof statementSchema>): string[] {
  return Resource.flatMap((resource) =>
    Action.map((action) => `${tableOf(resource)} ${action.split(':')[1]}`),
  );
}

/** The construct's id without the hash that CloudFormation's name ends with, and the index where one is named. */
function tableOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const [, id = ''] = /"(\w+)[0-9A-F]{8}"/.exec(text) ?? [];
  const [index = ''] = /\/index\/\w+/.exec(text) ?? [];
  return id + index;
}
