import { existsSync, readFileSync } from 'node:fs';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { parseDeployment } from '#domain/protocol/parse-deployment.ts';
import { sayDeploymentProblem } from '#domain/words/deployment-problem-words.ts';
import { deploymentProblems as english } from '#domain/words/en/deployment-problems.ts';
import { planProblems as englishShapes } from '#domain/words/en/plan-problems.ts';
import { deploymentProblems } from '#domain/words/ja/deployment-problems.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';

/** The deployment in a file; what is wrong with it is thrown at once, each with its place and what to do. */
export function readDeployment(file: string): Deployment {
  if (!existsSync(file)) {
    throw new Error(
      `配備ファイル「${file}」がありません。場所を確かめてください。 / There is no file ${file}.`,
    );
  }
  const parsed = parseDeployment(parseJson(file));
  if (parsed.ok) return parsed.deployment;
  const lines = parsed.problems.map((problem) => {
    const japanese = sayDeploymentProblem(deploymentProblems, planProblems, problem);
    return `${problem.place}：${japanese} / ${sayDeploymentProblem(english, englishShapes, problem)}`;
  });
  throw new Error(`配備ファイル「${file}」に直すところがあります。\n${lines.join('\n')}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`「${file}」はJSONとして読めません。書き方を確かめてください。 / ${file} is not JSON.`);
  }
}
