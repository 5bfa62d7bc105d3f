import fc from 'fast-check';
import { valueAt } from '#domain/protocol/definition-place.ts';

export type Path = readonly (string | number)[];

/** What was done to a definition, where, and what came of it. */
export interface Mutated {
  how: string;
  /** The places that are no longer as they were. */
  paths: Path[];
  content: unknown;
}

/** Numbers that choose: which mutation, where, with what. */
export const choiceArbitrary = fc.record({
  how: fc.nat(),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.constantFrom<unknown>(
    null,
    0,
    -1,
    2.5,
    1e9,
    true,
    '',
    'x',
    'Ａ',
    '２０２３',
    '日本語',
    'x'.repeat(40_000),
    [],
    [null],
    {},
    { id: 'x' },
    [['x']],
  ),
});

export type Choice = typeof choiceArbitrary extends fc.Arbitrary<infer One> ? One : never;

type Mutation = (content: unknown, path: Path, choice: Choice) => Omit<Mutated, 'how'> | undefined;

const mutations: Record<string, Mutation> = {
  'take away': (content, path) => ({ content: changed(content, path, removed), paths: [path] }),

  'put another value': (content, path, { value }) => ({
    content: changed(content, path, (container, key) => put(container, key, value)),
    paths: [path],
  }),

  'stand twice': (content, path) => {
    const [list, index] = [path.slice(0, -1), path.at(-1)];
    if (typeof index !== 'number') return undefined;
    const repeated = changed(content, path, (container, key) => {
      if (Array.isArray(container))
        container.splice(Number(key) + 1, 0, structuredClone(container[Number(key)]));
    });
    return { content: repeated, paths: [path, [...list, index + 1]] };
  },

  'write otherwise': (content, path, { other }) => {
    const value = valueAt(content, path);
    const next = differently(value, other);
    if (next === undefined) return undefined;
    return { content: changed(content, path, (container, key) => put(container, key, next)), paths: [path] };
  },

  'add an unknown property': (content, path, { other, value }) => {
    const group = valueAt(content, path);
    if (typeof group !== 'object' || group === null || Array.isArray(group)) return undefined;
    const key = ['colour', 'nmae', '__proto__', '名前', 'a.b', 'ID'][other % 6] ?? '';
    const inner = [...path, key];
    return {
      content: changed(content, inner, (container, name) => put(container, name, value)),
      paths: [inner],
    };
  },

  'put what stands elsewhere': (content, path, { other }) => {
    const paths = pathsOf(content);
    const there = paths[other % paths.length] ?? [];
    const value = structuredClone(valueAt(content, there));
    return { content: changed(content, path, (container, key) => put(container, key, value)), paths: [path] };
  },

  exchange: (content, path, { other }) => {
    const texts = pathsOf(content).filter((one) => typeof valueAt(content, one) === 'string');
    const there = texts[other % texts.length] ?? [];
    const [here, elsewhere] = [valueAt(content, path), valueAt(content, there)];
    if (typeof here !== 'string' || texts.length === 0) return undefined;
    const half = changed(content, path, (container, key) => put(container, key, elsewhere));
    return {
      content: changed(half, there, (container, key) => put(container, key, here)),
      paths: [path, there],
    };
  },
};

/** The content with one mutation; nothing where the chosen one does not apply to the chosen place. */
export function mutate(content: unknown, choice: Choice): Mutated | undefined {
  const names = Object.keys(mutations);
  const how = names[choice.how % names.length] ?? '';
  const paths = pathsOf(content);
  const mutated = mutations[how]?.(content, paths[choice.at % paths.length] ?? [], choice);
  return mutated && { how, ...mutated };
}

/** Every place below the whole. */
function pathsOf(content: unknown, above: Path = []): Path[] {
  if (typeof content !== 'object' || content === null) return [];
  const inner: [string | number, unknown][] = Array.isArray(content)
    ? content.map((value, index) => [index, value])
    : Object.entries(content);
  return inner.flatMap(([key, value]) => {
    const path = [...above, key];
    return [path, ...pathsOf(value, path)];
  });
}

type Change = (container: object, key: string | number) => void;

function changed(content: unknown, path: Path, change: Change): unknown {
  const copy: unknown = structuredClone(content);
  const container = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof container === 'object' && container !== null && key !== undefined) change(container, key);
  return copy;
}

function removed(container: object, key: string | number): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

/** As JSON would have it: `__proto__` is a property like any other. */
function put(container: object, key: string | number, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function differently(value: unknown, choice: number): unknown {
  if (typeof value === 'number') return value + ([1, -1, 100, 0.5, -value - 1][choice % 5] ?? 1);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return undefined;
  return [`${value}x`, value.toUpperCase(), value.slice(1), ` ${value}`, `${value}\u0000`][choice % 5];
}
