/** New values by path, `projects[0].number`; what becomes `undefined` is taken away. */
export type Changes = { [path: string]: unknown };

/** A copy of the content in which the values at the paths are others. */
export function changedPlan(content: unknown, changes: Changes): unknown {
  const copy: unknown = structuredClone(content);
  for (const [path, value] of Object.entries(changes)) {
    const steps = stepsOf(path);
    const last = steps.pop() ?? '';
    const container = steps.reduce<unknown>((inner, step) => containerOf(inner, path)[step], copy);
    const target = containerOf(container, path);
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return copy;
}

/** `projects[0].number` → `projects`, `0`, `number` */
export function stepsOf(path: string): string[] {
  return path.match(/[^.[\]]+/g) ?? [];
}

function containerOf(value: unknown, path: string): { [step: string]: unknown } {
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${path}`);
  return value as { [step: string]: unknown };
}
