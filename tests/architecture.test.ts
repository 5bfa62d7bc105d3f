import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** The table of the architecture page, executed: what each folder may import besides itself. */
const mayImport: Record<string, { folders: string[]; packages: RegExp }> = {
  'domain/protocol': { folders: ['domain'], packages: /^zod(\/mini)?$/ },
  domain: { folders: ['domain'], packages: /^$/ },
  functions: {
    folders: ['domain'],
    packages: /^(node:|@aws-sdk\/|@aws-lambda-powertools\/|fflate$|hono|@hono\/|hucre\/xlsx$|jose|zod)/,
  },
  // The one part of the add-in that reads files: in a thread of its own, by the codec of the workbook host.
  'addin/books': { folders: ['domain', 'local/workbook-host'], packages: /^$/ },
  addin: {
    folders: ['domain'],
    packages: /^(react|react-dom|@azure\/msal-browser$|@fluentui\/|jose$|oauth4webapi|vite$|@vitejs\/)/,
  },
  infra: { folders: ['domain'], packages: /^(node:|aws-cdk-lib|cdk-nag|constructs|esbuild$|zod)/ },
  'local/workbook-host': { folders: [], packages: /./ },
  local: { folders: ['domain', 'functions', 'addin', 'infra', 'cli'], packages: /./ },
  cli: { folders: ['domain', 'functions', 'addin/books', 'local/workbook-host'], packages: /./ },
};

/** Within the add-in: the panes decide nothing about Excel or the network, and the state neither. */
const innerRules: { folder: string; never: RegExp; because: string }[] = [
  {
    folder: 'addin/panes',
    never: /^#?addin\/(workbook|api\/fetch)/,
    because: 'panes know neither Excel nor fetch',
  },
  { folder: 'addin/state', never: /^#?addin\/(workbook|panes|api\/fetch)/, because: 'state works on ports' },
  { folder: 'addin/workbook', never: /^#?addin\/(panes|api)/, because: 'the Excel side knows no pane' },
  {
    folder: 'functions/operations',
    never: /^#?functions\/(dynamodb|memory|http)|^@aws-sdk|^hono/,
    because: 'operations work on ports',
  },
];

const files = sourceFiles(Object.keys(mayImport).filter((folder) => !folder.includes('/')));

describe('imports', () => {
  test('every file imports only what its folder may', () => {
    expect(files.flatMap((file) => importsOf(file).flatMap((target) => breach(file, target)))).toEqual([]);
  });

  test('nothing imports tests', () => {
    expect(files.filter((file) => importsOf(file).some((target) => target.startsWith('tests/')))).toEqual([]);
  });
});

describe('words that stay in their folder', () => {
  test('only addin/workbook mentions Excel or Office objects', () => {
    const speaks =
      /\b(Excel\.(run|[A-Z])|Office\.(context|onReady|auth|actions|EventType)|OfficeExtension)\b/;
    expect(
      files.filter(
        (file) => file.startsWith('addin/') && !file.startsWith('addin/workbook/') && speaks.test(code(file)),
      ),
    ).toEqual([]);
  });

  test('panes and state never fetch', () => {
    expect(
      files.filter(
        (file) => /^addin\/(panes|state)\//.test(file) && /\bfetch\(|XMLHttpRequest/.test(code(file)),
      ),
    ).toEqual([]);
  });

  test('domain has no clock, no chance and no I/O', () => {
    const impure =
      /\bDate\.now|\bnew Date\(|\bMath\.random|\bcrypto\b|\bperformance\b|\bsetTimeout|\bprocess\./;
    expect(files.filter((file) => file.startsWith('domain/') && impure.test(code(file)))).toEqual([]);
  });

  test('only the Lambda entry and what starts a process read the environment', () => {
    const readers = /^(functions\/lambda\.ts|local\/(?!workbook-host)|cli\/|infra\/bin\/)/;
    expect(files.filter((file) => /process\.env/.test(code(file)) && !readers.test(file))).toEqual([]);
  });

  test('the workbook host knows nothing of plans, forms or departments', () => {
    const ours = /tenken|PlanDefinition|\bdepartments?\b|所管課|事務局|点検/i;
    expect(files.filter((file) => file.startsWith('local/workbook-host/') && ours.test(code(file)))).toEqual(
      [],
    );
  });
});

describe('files', () => {
  test('names are kebab-case and say what is in them', () => {
    const vague = /(^|-)(utils?|helpers?|common|misc|manager|service|types|index)(-|\.|$)/;
    const names = files.map((file) => path.basename(file)).filter((name) => !/^[A-Z]/.test(name));
    expect(names.filter((name) => vague.test(name) || !/^[a-z0-9.-]+$/.test(name))).toEqual([]);
  });

  test('no file of code is past 300 lines', () => {
    expect(files.filter((file) => code(file).split('\n').length > 300)).toEqual([]);
  });
});

/** Imports as `folder/file` or as the package's name. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return fileName.slice(1);
    if (fileName.startsWith('.')) return path.posix.join(path.posix.dirname(file), fileName);
    return fileName;
  });
}

function breach(file: string, target: string): string[] {
  const own = Object.keys(mayImport).find((folder) => file.startsWith(`${folder}/`)) ?? '';
  const rule = mayImport[own];
  if (!rule) return [];
  const inner = innerRules.find(({ folder, never }) => file.startsWith(`${folder}/`) && never.test(target));
  if (inner) return [`${file} → ${target}: ${inner.because}`];
  const folder = target.split('/')[0] ?? '';
  const isOurs = Object.keys(mayImport).includes(folder) || folder === 'tests';
  const isAllowed = isOurs
    ? [own, ...rule.folders].some((allowed) => target.startsWith(`${allowed}/`))
    : rule.packages.test(target);
  return isAllowed ? [] : [`${file} → ${target}`];
}

/** The file without its comments, so that a reason may name what the code must not. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
