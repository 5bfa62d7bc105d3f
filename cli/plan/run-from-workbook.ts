import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readBytes } from '#cli/read-bytes.ts';
import { type ReadPlanWorkbook, readPlanWorkbook } from './workbook/read-plan-workbook.ts';
import { placeOf, type WorkbookRemark } from './workbook/workbook-remark.ts';

const usage = usageOf('plan from-workbook');

/**
 * `tenken plan from-workbook IN.xlsx [OUT.json]`: the definition in a workbook as JSON, into the file or printed. 0;
 * 1 where something has to be mended first, told by worksheet and cell.
 */
export function runFromWorkbook(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
  });
  const [file, target, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  if (target !== undefined && !values.force && existsSync(target)) {
    output.complain(`${target} はすでにあります。書き換えてよければ --force を付けてください。`);
    return 2;
  }
  const bytes = readBytes(file, output);
  if (!bytes) return 1;
  const read = readPlanWorkbook(bytes, path.basename(file));
  if (read.ok && target !== undefined) writeFileSync(target, definitionText(read.plan));
  tell(read, { file, target, isJson: values.json }, output);
  return read.ok ? 0 : 1;
}

interface Asked {
  file: string;
  target: string | undefined;
  isJson: boolean;
}

function tell(read: ReadPlanWorkbook, { file, target, isJson }: Asked, output: CommandOutput): void {
  const remarks = read.ok ? read.advice : read.problems;
  if (isJson) {
    const plan = read.ok && target === undefined ? { plan: read.plan } : {};
    output.print(JSON.stringify({ ok: read.ok, problems: remarks, ...plan }, null, 2));
    return;
  }
  if (remarks.length > 0) output.complain(remarks.map((remark) => `${file} ${lineOf(remark)}`).join('\n'));
  if (!read.ok) return;
  if (read.newIds.length > 0) {
    output.complain(
      `IDの空いていた${read.newIds.length}行に、IDを付けました。ブックにも残すには、できたファイルを tenken plan to-workbook で書き出し直してください。`,
    );
  }
  if (target === undefined) output.print(definitionText(read.plan).trimEnd());
  else output.print(`${target} に書き出しました。`);
}

function lineOf(remark: WorkbookRemark): string {
  return `${placeOf(remark)}：${remark.severity === 'warns' ? '（確認）' : ''}${remark.message}`;
}

function definitionText(plan: object): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
