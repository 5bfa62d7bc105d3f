import { checkDeployment } from '../deployment/check-deployment.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { DeploymentProblem } from '../deployment/deployment-problem.ts';
import { deploymentSchema } from './deployment-schema.ts';
import { shapeProblems } from './shape-problems.ts';

export type ParsedDeployment =
  | { ok: true; deployment: Deployment }
  | { ok: false; problems: DeploymentProblem[] };

/**
 * A deployment from outside. First the shape; only what has one can be looked at for what would fail later. Does not
 * compile where the schema lets through what the domain does not know.
 */
export function parseDeployment(content: unknown): ParsedDeployment {
  const parsed = deploymentSchema.safeParse(content);
  if (!parsed.success) {
    const reading = { content, schema: deploymentSchema };
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, reading)) };
  }
  const deployment: Deployment = parsed.data;
  const problems = checkDeployment(deployment);
  return problems.length === 0 ? { ok: true, deployment } : { ok: false, problems };
}
