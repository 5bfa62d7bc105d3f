import { readOrigin } from '#cli/installation/open-installation.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Deployment } from '#domain/deployment/deployment.ts';
import type { DeploymentProblem } from '#domain/deployment/deployment-problem.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { parseDeployment } from '#domain/protocol/parse-deployment.ts';
import { sayDeploymentProblem } from '#domain/words/deployment-problem-words.ts';
import { deploymentProblems } from '#domain/words/ja/deployment-problems.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';

export type RenderedForDeployment = { ok: true; manifest: string } | { ok: false; messages: string[] };

/**
 * The manifest that the deployment of this file offers. `address` is any address of its site, and needed only where the
 * file does not know it: CloudFront's own name is known after deploying.
 */
export function renderForDeployment(
  json: string,
  manifestXml: string,
  address: string | undefined,
): RenderedForDeployment {
  const parsed = parseDeployment(contentOf(json));
  if (!parsed.ok) return { ok: false, messages: parsed.problems.map(sayProblem) };
  const origin = chooseOrigin(knownOrigin(parsed.deployment), address);
  if (!origin.ok) return origin;
  return { ok: true, manifest: manifestOf(parsed.deployment, manifestXml, origin.origin) };
}

type Chosen = { ok: true; origin: string } | { ok: false; messages: string[] };

function chooseOrigin(known: string | undefined, address: string | undefined): Chosen {
  if (address === undefined)
    return known === undefined
      ? { ok: false, messages: ['配備のあとに表示される SiteAddress を、--origin に書いてください。'] }
      : { ok: true, origin: known };
  const given = readOrigin(address);
  if (!given.ok) return { ok: false, messages: [sayTrouble(given.trouble)] };
  if (known === undefined || known === given.value) return { ok: true, origin: given.value };
  return {
    ok: false,
    messages: [
      `配備ファイルの site は ${known} です。--origin を付けずに実行するか、配備ファイルを直してください。`,
    ],
  };
}

function sayProblem(problem: DeploymentProblem): string {
  return `${problem.place}：${sayDeploymentProblem(deploymentProblems, planProblems, problem)}`;
}

function contentOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function knownOrigin({ site }: Deployment): string | undefined {
  if (site.kind === 'own') return site.origin;
  return site.domain && `https://${site.domain.name}`;
}
