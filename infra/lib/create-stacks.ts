import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { type AppFiles, AppStack } from './app-stack.ts';
import { DataStack } from './data-stack.ts';

/** The two stacks of a deployment, looked at by cdk-nag when they are synthesised: what it finds stops that. */
export function createStacks(
  app: App,
  { deployment, files }: { deployment: Deployment; files: AppFiles },
): { data: DataStack; app: AppStack } {
  const { name, region, account } = deployment;
  const env = { region, ...(account ? { account } : {}) };
  const data = new DataStack(app, `Tenken-${name}-Data`, { env, description: `点検（${name}）：データ` });
  const stack = new AppStack(app, `Tenken-${name}-App`, {
    env,
    description: `点検（${name}）：APIとアドイン`,
    deployment,
    data,
    files,
  });
  Tags.of(app).add('application', 'tenken');
  Tags.of(app).add('tenken:deployment', name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, app: stack };
}
