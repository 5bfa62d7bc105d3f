import type { Deployment } from '#domain/deployment/deployment.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { parseDeployment } from '#domain/protocol/parse-deployment.ts';
import { sayDeploymentProblem } from '#domain/words/deployment-problem-words.ts';
import { deploymentProblems } from '#domain/words/ja/deployment-problems.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';

export type RenderedForDeployment = { ok: true; manifest: string } | { ok: false; messages: string[] };

/** The manifest that the deployment of this file offers; `origin` only where its address is known after deploying. */
export function renderForDeployment(
  json: string,
  manifestXml: string,
  origin: string | undefined,
): RenderedForDeployment {
  const parsed = parseDeployment(contentOf(json));
  if (!parsed.ok)
    return {
      ok: false,
      messages: parsed.problems.map(
        (problem) => `${problem.place}：${sayDeploymentProblem(deploymentProblems, planProblems, problem)}`,
      ),
    };
  const known = knownOrigin(parsed.deployment) ?? origin;
  if (known === undefined)
    return { ok: false, messages: ['配備のあとに表示される SiteAddress を、--origin に書いてください。'] };
  return { ok: true, manifest: manifestOf(parsed.deployment, manifestXml, known) };
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
