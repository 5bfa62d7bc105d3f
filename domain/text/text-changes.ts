/** A stretch of text that stayed, is gone or is new. */
export interface TextPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** With more changes than these the texts have little in common, and the middle is said to be another. */
const mostSteps = 1500;

/**
 * What became of a text: the parts that are not `added` make up `before`, those that are not `removed` make up `after`,
 * to the last character. Figures and words in Latin letters or katakana are compared as a whole, everything else
 * character by character; a character or two that stayed between changes are not shown as having stayed.
 */
export function textChanges(before: string, after: string): TextPart[] {
  const one = tokensOf(before);
  const other = tokensOf(after);
  const start = sameStart(one, other);
  const end = sameStart(one.slice(start).reverse(), other.slice(start).reverse());
  const middle = changesBetween(one.slice(start, one.length - end), other.slice(start, other.length - end));
  const ends: TextPart[] = [
    { kind: 'same', text: one.slice(0, start).join('') },
    { kind: 'same', text: one.slice(one.length - end).join('') },
  ];
  const [head, tail] = ends;
  return joined(withoutCrumbs(joined([...(head ? [head] : []), ...middle, ...(tail ? [tail] : [])])));
}

/** ６回, 42人, PTA and フォーラム are each read as one. */
const token = /[0-9０-９][0-9０-９.,．，]*|[A-Za-zＡ-Ｚａ-ｚ]+|[\u30a1-\u30f6ー]+|[\s\S]/gu;

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function sameStart(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  let count = 0;
  while (count < shorter && one[count] === other[count]) count += 1;
  return count;
}

/** E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the fewest tokens removed and added. */
function changesBetween(one: readonly string[], other: readonly string[]): TextPart[] {
  const rounds: Int32Array[] = [];
  const most = Math.min(one.length + other.length, mostSteps);
  let reached = new Int32Array([0, 0, 0]);
  for (let step = 0; step <= most; step += 1) {
    const now = new Int32Array(2 * step + 3);
    for (let k = -step; k <= step; k += 2) {
      let x = step === 0 ? 0 : furthest(reached, k, step);
      while (x < one.length && x - k < other.length && one[x] === other[x - k]) x += 1;
      now[k + step + 1] = x;
      if (x >= one.length && x - k >= other.length) return walkBack(one, other, rounds, k);
    }
    rounds.push(now);
    reached = now;
  }
  return [
    { kind: 'removed', text: one.join('') },
    { kind: 'added', text: other.join('') },
  ];
}

/** How far the diagonal `k` is reached with the step: down from the one above or right from the one below. */
function furthest(reached: Int32Array, k: number, step: number): number {
  return isDown(reached, k, step) ? at(reached, k + 1, step) : at(reached, k - 1, step) + 1;
}

function isDown(reached: Int32Array, k: number, step: number): boolean {
  return k === -step || (k !== step && at(reached, k - 1, step) < at(reached, k + 1, step));
}

/** The round before `step` holds its diagonals from `-step + 1`, one place behind a margin. */
function at(reached: Int32Array, k: number, step: number): number {
  return reached[k + step] ?? 0;
}

function walkBack(
  one: readonly string[],
  other: readonly string[],
  rounds: readonly Int32Array[],
  last: number,
): TextPart[] {
  const parts: TextPart[] = [];
  let k = last;
  let x = one.length;
  for (let step = rounds.length; step > 0; step -= 1) {
    const reached = rounds[step - 1] ?? new Int32Array();
    const down = isDown(reached, k, step);
    const from = furthest(reached, k, step);
    parts.push({ kind: 'same', text: one.slice(from, x).join('') });
    parts.push(
      down
        ? { kind: 'added', text: other[from - k - 1] ?? '' }
        : { kind: 'removed', text: one[from - 1] ?? '' },
    );
    x = down ? from : from - 1;
    k = down ? k + 1 : k - 1;
  }
  parts.push({ kind: 'same', text: one.slice(0, x).join('') });
  return parts.reverse();
}

/** Neighbours of a kind as one; between two stretches that stayed, all that is gone stands before all that is new. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const together: TextPart[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') together.push({ kind: 'removed', text: removed });
    if (added !== '') together.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = together.at(-1);
      if (last?.kind === 'same') last.text += text;
      else together.push({ kind, text });
    }
  }
  close();
  return together;
}

/** A reader sees a rewritten phrase, not the letters that old and new happen to share. */
function withoutCrumbs(parts: readonly TextPart[]): TextPart[] {
  return parts.flatMap((part, index): TextPart[] => {
    const isBetween = index > 0 && index < parts.length - 1;
    const isCrumb =
      part.kind === 'same' && isBetween && [...part.text].length <= 2 && !/[\n。]/.test(part.text);
    if (!isCrumb) return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text },
    ];
  });
}
