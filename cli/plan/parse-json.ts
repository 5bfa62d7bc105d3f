import type { PlanProblem } from '#domain/plan/plan-problem.ts';

type ParsedJson = { ok: true; value: unknown } | { ok: false; problems: PlanProblem[] };

/** The value of a JSON text, or where it stops being one, as far as the engine says it. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const isCutOff = /end of JSON/.test(message);
    if (position === undefined && !isCutOff) return notJson({});
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    return notJson({ line: before.trimEnd().split('\n').length });
  }
}

function notJson(where: { line?: number }): ParsedJson {
  return { ok: false, problems: [{ code: 'notJson', place: '', ...where }] };
}
