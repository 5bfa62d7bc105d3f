/**
 * The circles in what leads from one thing to others, each as the ids on it from the first named on; a thing that only
 * leads into a circle is on none. Each thing is walked through once, however long the chains are.
 */
export function findCircles(leadsTo: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of leadsTo.keys()) walk(start, { leadsTo, done, circles });
  return circles;
}

interface Walk {
  leadsTo: ReadonlyMap<string, readonly string[]>;
  done: Set<string>;
  circles: string[][];
}

/** Without recursion: a chain may be longer than the stack. */
function walk(start: string, { leadsTo, done, circles }: Walk): void {
  const path: { id: string; next: number }[] = [];
  const placeOnPath = new Map<string, number>();
  const enter = (id: string) => {
    placeOnPath.set(id, path.length);
    path.push({ id, next: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = leadsTo.get(top.id)?.[top.next];
    top.next += 1;
    if (next === undefined) {
      done.add(top.id);
      placeOnPath.delete(top.id);
      path.pop();
      continue;
    }
    const at = placeOnPath.get(next);
    if (at !== undefined) circles.push(path.slice(at).map(({ id }) => id));
    else if (!done.has(next)) enter(next);
  }
}
