import type { Mark, MarkLook } from './mark.ts';

/** A stretch of the text that looks the same from end to end. */
export interface MarkedSegment {
  start: number;
  text: string;
  /** Absent where nothing is marked; where marks overlap, the worst. */
  look?: MarkLook;
  isActive: boolean;
}

/** The text cut where marks begin and end; the segments joined are the text again. */
export function markSegments(text: string, marks: readonly Mark[]): MarkedSegment[] {
  const inside = marks.map((mark) => withinText(mark, text)).filter(({ start, end }) => start < end);
  const edges = edgesOf(inside);
  const cuts = [...new Set([0, text.length, ...edges.map(({ at }) => at)])].sort((a, b) => a - b);
  const open = { blocks: 0, warns: 0, answered: 0, active: 0 };
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    for (; edges[next] && (edges[next]?.at ?? 0) <= start; next += 1) count(open, edges[next]);
    const look = worstLook(open);
    return {
      ...{ start, text: text.slice(start, cuts[index + 1]), isActive: open.active > 0 },
      ...(look ? { look } : {}),
    };
  });
}

interface Edge {
  at: number;
  mark: Mark;
  step: 1 | -1;
}

type Open = Record<MarkLook | 'active', number>;

function withinText(mark: Mark, { length }: string): Mark {
  const start = Math.max(0, Math.min(mark.start, length));
  return { ...mark, start, end: Math.max(start, Math.min(mark.end, length)) };
}

function edgesOf(marks: readonly Mark[]): Edge[] {
  return marks
    .flatMap((mark): Edge[] => [
      { at: mark.start, mark, step: 1 },
      { at: mark.end, mark, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
}

function count(open: Open, edge: Edge | undefined): void {
  if (!edge) return;
  open[edge.mark.look] += edge.step;
  if (edge.mark.isActive) open.active += edge.step;
}

function worstLook(open: Open): MarkLook | undefined {
  return (['blocks', 'warns', 'answered'] as const).find((look) => open[look] > 0);
}
