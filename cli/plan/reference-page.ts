import type { SchemaPart } from '#domain/protocol/published-schema.ts';

interface Row {
  path: string;
  name: string;
  help: string;
  values: Set<string>;
  /** In how many of the shapes that have it, it must be there. */
  required: number;
  shapes: number;
  /** How many shapes its object can have. */
  ofShapes: number;
}

/** The published schema as a page: what can be written where, a table for each list of a definition. */
export function referencePage(schema: SchemaPart): string {
  const rows = rowsOf([schema], '');
  const roots = rows.filter(({ path }) => !/[.[]/.test(path));
  const sections = roots.flatMap((root) => {
    const inner = rows.filter(
      ({ path }) => path.startsWith(`${root.path}.`) || path.startsWith(`${root.path}[`),
    );
    return inner.length === 0
      ? []
      : [`## ${root.name} \`${root.path}\`\n\n${root.help}\n\n${table(inner, root.path)}`];
  });
  return [`${introduction}\n\n## 計画定義の全体\n\n${table(roots, '')}`, ...sections].join('\n\n');
}

const introduction = `# 計画定義の項目

計画定義は、1つの計画の1つの年度を表すJSONの文書です。この表は \`tenken plan reference\` が
[JSON Schema](plan-definition.schema.json) から作ります。書き方の順序と例は
[計画定義の手引き](../guides/plan-definition.ja.md) を見てください。

「必須」に印のない項目は、言うことがなければ書きません。△は、ほかの項目の値によって必須になるものです。
\`[]\` は並びの1つ1つを表します。`;

function table(rows: readonly Row[], root: string): string {
  const lines = rows.map((row) => {
    const path = row.path.slice(root.length).replace(/^\[\]\.?|^\./, '');
    const cells = [
      path === '' ? '' : `\`${path}\``,
      row.name,
      requiredMark(row),
      [...row.values].join('、'),
      row.help,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| 項目 | 名称 | 必須 | 値 | 説明 |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function requiredMark({ required, shapes, ofShapes }: Row): string {
  if (required === 0) return '';
  return required === shapes && shapes === ofShapes ? '○' : '△';
}

/** The shapes are the alternatives that one object can have. */
function rowsOf(shapes: readonly SchemaPart[], above: string): Row[] {
  const objects = shapes.flatMap(alternatives).filter(({ properties }) => properties);
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  return names.flatMap((name) => {
    const path = above === '' ? name : `${above}.${name}`;
    const having = objects.filter(({ properties }) => properties?.[name]);
    const parts = having.flatMap(({ properties }): SchemaPart[] => {
      const part = properties?.[name];
      return part ? [part] : [];
    });
    const [first] = parts;
    if (!first) return [];
    const row: Row = {
      path,
      name: String(first.title ?? ''),
      help: String(first.description ?? ''),
      values: new Set(parts.flatMap(valuesOf)),
      required: having.filter((object) => isRequired(object, name)).length,
      shapes: having.length,
      ofShapes: objects.length,
    };
    return [
      row,
      ...rowsOf(parts, path),
      ...rowsOf(parts.flatMap(alternatives).flatMap(itemsOf), `${path}[]`),
    ];
  });
}

function alternatives(part: SchemaPart): SchemaPart[] {
  const inner = [...(part.anyOf ?? []), ...(part.oneOf ?? [])];
  return inner.length === 0 ? [part] : inner.flatMap(alternatives);
}

function itemsOf({ items, prefixItems = [] }: SchemaPart): SchemaPart[] {
  return items ? [items] : prefixItems;
}

function isRequired({ required }: SchemaPart, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

function valuesOf(part: SchemaPart): string[] {
  return alternatives(part).flatMap((one) => {
    if (Array.isArray(one.enum)) return one.enum.map((value) => `\`${String(value)}\``);
    if (one.const !== undefined) return [`\`${String(one.const)}\``];
    if (one.type === 'array') return [`${itemWord(one)}の並び`];
    return [wordOf(one)];
  });
}

function itemWord(part: SchemaPart): string {
  return [...new Set(itemsOf(part).flatMap(valuesOf))].join('、');
}

function wordOf({ type, pattern, format }: SchemaPart): string {
  if (format === 'date') return '日（2024-06-28）';
  if (typeof pattern === 'string') return patternWords[pattern] ?? '文字列';
  return typeWords[String(type)] ?? String(type);
}

const patternWords: Readonly<Record<string, string>> = {
  '^\\d{4}-(?:0[1-9]|1[0-2])$': '月（2024-06）',
  '^#[0-9a-f]{6}$': '色（#1a9850）',
  '^[a-z][a-zA-Z0-9]{0,15}$': 'ID（16文字以内）',
  '^[a-z][a-zA-Z0-9]{0,31}$': 'ID',
  '^[a-z][a-zA-Z0-9-]{0,31}$': 'ID',
  '^[a-z][a-z0-9]{0,31}$': 'ID（小文字と数字）',
  '^[a-z][a-z0-9-]{0,31}$': 'ID（小文字と数字と-）',
};

const typeWords: Readonly<Record<string, string>> = {
  string: '文字列',
  integer: '整数',
  number: '数',
  boolean: '`true`、`false`',
  object: '項目の集まり',
};
