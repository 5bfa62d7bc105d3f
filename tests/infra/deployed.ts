import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { createStacks } from '#infra/lib/create-stacks.ts';
import { stubFiles } from './stub-files.ts';

/** The templates of a deployment. */
export function deployed(deployment: Deployment): { app: Template; data: Template } {
  const { app, data } = createStacks(new App(), { deployment, files: stubFiles() });
  return { app: Template.fromStack(app), data: Template.fromStack(data) };
}

/** What CloudFormation is told of all resources of one type. */
export function propertiesOf(template: Template, type: string) {
  return Object.values(template.findResources(type)).map(({ Properties }) => Properties);
}
