import type { CommandOutput } from './command-output.ts';

const help = `点検：計画の点検評価シートをExcelなしで調べる道具です。

使い方:
  tenken check FILE.xlsx… --plan PLAN.json ブックの中の様式に書かれたことを、提出のときと同じ規則で調べます
  tenken find FILE.xlsx --plan PLAN.json   ブックの中の様式を探し、見つけたものと、見つからなかったわけを示します
  tenken plan check PLAN.json              計画定義を調べます（to-workbook で作ったブックも）
  tenken plan to-workbook PLAN.json OUT.xlsx  計画定義を、Excelで直せるブックにします
  tenken plan from-workbook IN.xlsx OUT.json  そのブックから、計画定義を作ります
  tenken plan next-moment PLAN.json               年に複数回点検する計画を、次の時点に進めます
  tenken plan next-year PLAN.json [CHANGES.json]  次の年度の計画定義を作り、変わったことと確かめることを示します
  tenken plan schema                       計画定義の書き方（JSON Schema）を示します
  tenken plan reference                    計画定義の項目の一覧を示します
  tenken rules                             入力した文を調べる点検の一覧を、例とともに示します
  tenken suggest --plan PLAN.json --actuals ACTUALS.json  指標の実績から、評価案をわけとともに示します
  tenken manifest check FILE               アドインのマニフェストを、Microsoftの公開している規則で調べます
  tenken manifest render --origin https://…  配備先のマニフェストを作ります

管理者の使い方（どこに対してかを --at https://… で指します。変えるものには --dry-run を付けられます）:
  tenken doctor                            配備先がきちんと使えるかを、一つずつ調べます
  tenken sign-in / sign-out                サインインします／サインアウトします
  tenken plan export PLAN FISCALYEAR [OUT.json]  計画定義を取り出します
  tenken plan import PLAN.json             計画定義を調べ、変わるところを示して、取り込みます
  tenken members export [OUT.csv]          利用者の名簿を取り出します
  tenken members import FILE.csv           名簿のとおりに登録します
  tenken round open|close PLAN FISCALYEAR  年度の受付を始めます／閉じます
  tenken report PLAN FISCALYEAR FOLDER     報告書をブック、ウェブページ、オープンデータにします
  tenken export OUT.jsonl                  自治体の内容をすべて書き出します
  tenken import IN.jsonl                   書き出したものを、空の環境に戻します

どれにも --json を付けられます。終了コードは、0：問題なし、1：指摘あり、2：書き方の誤り、です。`;

type Run = (args: string[], output: CommandOutput) => number | Promise<number>;

/** Loaded when asked for: the help must not wait for the reader of workbooks. */
const commands: Record<string, () => Promise<Run>> = {
  check: async () => (await import('./check/run-check.ts')).runCheck,
  doctor: async () => (await import('./doctor/run-doctor.ts')).runDoctor,
  export: async () => (await import('./archive/run-export.ts')).runExport,
  find: async () => {
    const { runFind } = await import('./find/run-find.ts');
    return (args, { print }) => runFind(args, print);
  },
  import: async () => (await import('./archive/run-import.ts')).runImport,
  manifest: async () => (await import('./manifest/run-manifest.ts')).runManifest,
  members: async () => (await import('./members/run-members.ts')).runMembers,
  plan: async () => (await import('./plan/run-plan.ts')).runPlan,
  report: async () => (await import('./report/run-report.ts')).runReport,
  round: async () => (await import('./round/run-round.ts')).runRound,
  rules: async () => (await import('./rules/run-rules.ts')).runRules,
  'sign-in': async () => (await import('./sign-in/run-sign-in.ts')).runSignIn,
  'sign-out': async () => (await import('./sign-in/run-sign-out.ts')).runSignOut,
  suggest: async () => (await import('./suggest/run-suggest.ts')).runSuggest,
};

const output: CommandOutput = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

// The pipe may be closed early: `tenken find … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    output.print(help);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    output.complain(`「${name}」という命令はありません。\n\n${help}`);
    return 2;
  }
  try {
    return await (await load())(args, output);
  } catch (error) {
    output.complain(sentenceFor(error));
    return 2;
  }
}

/** `parseArgs` throws for options that it does not know; everything else is a bug and says so. */
function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `知らないオプション、または値のないオプションがあります。\n\n${help}`;
  const reason = error instanceof Error ? error.stack : String(error);
  return `プログラムの不具合です。次の内容を添えて開発者にお知らせください。\n${reason}`;
}
