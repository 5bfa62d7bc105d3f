import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));
const scripts: Record<string, string> = json('package.json').scripts;
const missing = (files: string[]) => files.filter((file) => !existsSync(file));

/** What looks like a file of the project in a command: `local/start/start.ts`. */
function filesIn(command: string): string[] {
  return command.match(/\b[\w@./-]+\.(?:mjs|js|ts|tsx|json|xml|html)\b/g) ?? [];
}

describe('commands', () => {
  test.each(Object.entries(scripts))('npm run %s starts files that exist', (_name, command) => {
    expect(missing(filesIn(command))).toEqual([]);
  });

  test('the checks and the tests start files that exist', () => {
    const named = readdirSync('local/setup').flatMap((file) => filesIn(read(path.join('local/setup', file))));
    const files = named.filter((file) => /^(local|cli|node_modules)\//.test(file));
    expect(files.length).toBeGreaterThan(5);
    expect(missing(files)).toEqual([]);
  });

  test('.ci/run may be executed and names scripts and files that exist', () => {
    const script = read('.ci/run');
    expect(statSync('.ci/run').mode & 0o111).toBe(process.platform === 'win32' ? 0 : 0o111);
    const names = [...script.matchAll(/npm (?:run )?(?:--\S+ )*(\w+)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    expect(missing(filesIn(script))).toEqual([]);
  });

  test('the CDK starts a file that exists', () => {
    expect(missing(filesIn(json('cdk.json').app))).toEqual([]);
  });
});

describe('configuration', () => {
  test('every subpath import leads to a folder', () => {
    const imports: Record<string, string> = json('package.json').imports;
    expect(missing(Object.values(imports).map((target) => target.replace('*', '')))).toEqual([]);
  });

  test('every folder of sources has its own strictness, and the checks run it', () => {
    const folders = Object.keys(json('package.json').imports).map((name) => name.slice(1, -2));
    for (const folder of folders) {
      expect(json(`${folder}/tsconfig.json`).extends).toBe('../tsconfig.base.json');
      expect(read('local/setup/run-checks.mjs')).toContain(`'${folder}'`);
    }
  });

  test('knip begins at files that exist', () => {
    const entries: string[] = json('knip.json').entry;
    expect(missing(entries.filter((entry) => !/[*{]/.test(entry)))).toEqual([]);
  });
});

describe.each(['README.md', 'README.ja.md'])('%s', (page) => {
  const text = read(page);

  test('the map leads to folders that exist, and to every one that holds sources', () => {
    const folders = [...text.matchAll(/^\| `(\w+)\/` *\|/gm)].map(([, folder]) => folder ?? '');
    expect(missing(folders)).toEqual([]);
    const sources = Object.keys(json('package.json').imports).map((name) => name.slice(1, -2));
    expect(sources.filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  test('pictures and links lead to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file]) => file ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(missing(links)).toEqual([]);
  });

  test('commands that it shows exist', () => {
    const names = [...text.matchAll(/npm (?:run )?(?:--silent )?(\w+)/g)].map(([, name]) => name ?? '');
    expect(names.filter((name) => !(name in scripts) && name !== 'ci')).toEqual([]);
    expect(missing(filesIn(text).filter((file) => file.includes('/')))).toEqual([]);
  });
});

describe('decisions', () => {
  const pages = readdirSync('docs/decisions');

  test('are numbered without gaps', () => {
    const numbers = pages.map((page) => Number(page.slice(0, 4))).sort((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_number, n) => n + 1));
  });

  test('name every package that the project asks for', () => {
    const { devDependencies, optionalDependencies } = json('package.json');
    const page = read('docs/decisions/0001-libraries.md');
    const names = Object.keys({ ...devDependencies, ...optionalDependencies });
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
