import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Locked;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** As Node looks for it: beside the package, then beside whatever it is nested in. */
function isLocked(place: string, name: string): boolean {
  const folder = place === '' ? '' : `${place}/`;
  if (packages[`${folder}node_modules/${name}`]) return true;
  if (place === '') return false;
  return isLocked(place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

test.each(['dependencies', 'optionalDependencies'] as const)(
  'the lockfile holds the %s of every locked package, for every platform',
  (kind) => {
    const missing = Object.entries(packages).flatMap(([place, locked]) =>
      Object.keys(locked[kind] ?? {})
        .filter((name) => !isLocked(place, name))
        .map((name) => `${place || 'the project'} → ${name}`),
    );
    // npm ci refuses a lockfile that was written on one platform and forgot the packages of another.
    expect(missing).toEqual([]);
  },
);

test('the lockfile knows what package.json asks for, in the same versions', () => {
  const asked = { ...wanted.devDependencies, ...wanted.dependencies, ...wanted.optionalDependencies };
  const locked = Object.keys(asked).map((name) => [name, packages[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(asked);
});

test('the lockfile names no registry: it is installed from whichever is configured', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
