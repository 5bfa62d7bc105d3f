/** How a command is written, what it does, and one that works with the example. */
export interface CommandHelp {
  /** After `tenken`; several where it can be written in several ways. */
  usage: readonly string[];
  summary: string;
  notes?: readonly string[];
  example: string;
}

const at = 'どこに対してかを --at https://… か環境変数 TENKEN_AT で指します。';
const dry = '--dry-run を付けると、変わるところを示すだけで、何も変えません。';
const force = 'ファイルがすでにあるときは書き換えません。書き換えてよければ --force を付けます。';

/** Every command once, in the order of the list. What is written wrong is answered with these lines too. */
export const commandHelp = {
  check: {
    usage: [
      'check ファイル.xlsx… --plan 計画定義のファイル [--year 西暦年度] [--department 課名] [--actuals 実績のファイル] [--previous 前年度のファイル.xlsx…] [--json]',
    ],
    summary: 'ブックの中の様式に書かれたことを、提出のときと同じ規則で調べます',
    notes: ['実績と前年度のブックがあれば、それとも比べます。'],
    example: 'check 取組状況点検シート_人権・広聴相談課.xlsx --plan local/example/plan.json',
  },
  find: {
    usage: ['find ファイル… --plan 計画定義のファイル [--json]'],
    summary: 'ブックの中の様式を探し、見つけたものと、見つからなかったわけを示します',
    example: 'find 取組状況点検シート_人権・広聴相談課.xlsx --plan local/example/plan.json',
  },
  'plan check': {
    usage: ['plan check 計画定義.json|計画定義.xlsx [--json]'],
    summary: '計画定義を調べ、誤りと直し方を示します',
    example: 'plan check local/example/plan.json',
  },
  'plan to-workbook': {
    usage: ['plan to-workbook 計画定義.json 計画定義.xlsx [--force] [--json]'],
    summary: '計画定義を、Excelで直せるブックにします',
    notes: [force],
    example: 'plan to-workbook local/example/plan.json 計画定義.xlsx',
  },
  'plan from-workbook': {
    usage: ['plan from-workbook 計画定義.xlsx [計画定義.json] [--force] [--json]'],
    summary: 'そのブックから、計画定義を作ります',
    notes: [force],
    example: 'plan from-workbook 計画定義.xlsx 計画定義.json',
  },
  'plan next-moment': {
    usage: ['plan next-moment 計画定義.json|計画定義.xlsx [--out ファイル] [--json]'],
    summary: '年に複数回点検する計画を、次の時点に進めます',
    notes: ['計画定義の moments に時点が順に、moment にいまの時点が書いてあるときに使います。'],
    example: 'plan next-moment 上期の計画定義.json',
  },
  'plan next-year': {
    usage: ['plan next-year 計画定義.json|計画定義.xlsx [変更.json] [--out ファイル] [--json]'],
    summary: '次の年度の計画定義を作り、変わったことと確かめることを示します',
    example: 'plan next-year local/example/plan.json',
  },
  'plan schema': {
    usage: ['plan schema'],
    summary: '計画定義の書き方（JSON Schema）を示します',
    example: 'plan schema',
  },
  'plan reference': {
    usage: ['plan reference'],
    summary: '計画定義の項目の一覧を示します',
    example: 'plan reference',
  },
  rules: {
    usage: ['rules [--json]'],
    summary: '入力した文を調べる点検の一覧を、例とともに示します',
    example: 'rules',
  },
  suggest: {
    usage: ['suggest --plan 計画定義.json --actuals 実績.json [--year 西暦年度] [--nodes] [--json]'],
    summary: '指標の実績から、評価案をわけとともに示します',
    example: 'suggest --plan local/example/plan.json --actuals tests/plans/isehara-actuals.json',
  },
  'manifest check': {
    usage: ['manifest check マニフェスト.xml [--json]'],
    summary: 'アドインのマニフェストを、Microsoftの公開している規則で調べます',
    example: 'manifest check manifest.xml',
  },
  'manifest render': {
    usage: [
      'manifest render --deployment 配備ファイル.json [--origin https://…] [マニフェスト.xml] [--force] [--json]',
      'manifest render --origin https://… [--id GUID] [--version 1.0.0.0] [--name 名前] [--file 元のマニフェスト.xml] [マニフェスト.xml] [--force] [--json]',
    ],
    summary: '配備のマニフェストを、配備ファイルから作ります',
    notes: [
      'アドインの住所が配備ファイルにないときは、配備のあとに表示される SiteAddress を --origin に書きます。',
      force,
    ],
    example: 'manifest render --deployment infra/deployments/example.json --origin https://tenken.example.jp',
  },
  'manifest fetch': {
    usage: ['manifest fetch [マニフェスト.xml] [--force] [--at https://…] [--json]'],
    summary: '配備先のマニフェストを取り出し、調べます',
    notes: [at, force],
    example: 'manifest fetch 配るマニフェスト.xml --at https://localhost:3443',
  },
  doctor: {
    usage: ['doctor [--manifest 配ったマニフェスト.xml] [--at https://…] [--json]'],
    summary: '配備先がきちんと使えるかを、一つずつ調べます',
    notes: [at, 'サインインしていなくても使えます。何も変えません。'],
    example: 'doctor --at https://localhost:3443',
  },
  'sign-in': {
    usage: ['sign-in [--provider 提供元のID] [--device] [--at https://…] [--json]'],
    summary: 'サインインします',
    notes: [
      at,
      '--device は、ブラウザーのない機器から、別の機器のブラウザーでサインインするときに付けます。',
    ],
    example: 'sign-in --at https://localhost:3443',
  },
  'sign-out': {
    usage: ['sign-out [--at https://…] [--json]'],
    summary: 'この機器のサインインを消します',
    notes: [at],
    example: 'sign-out --at https://localhost:3443',
  },
  'plan export': {
    usage: ['plan export 計画 西暦年度 [計画定義.json] [--force] [--at https://…] [--json]'],
    summary: '登録してある計画定義を取り出します',
    notes: [at, force],
    example: 'plan export danjo3 2023 登録済みの計画定義.json --at https://localhost:3443',
  },
  'plan import': {
    usage: ['plan import 計画定義.json|計画定義.xlsx [--dry-run] [--at https://…] [--json]'],
    summary: '計画定義を調べ、変わるところを示して、取り込みます',
    notes: [at, dry],
    example: 'plan import local/example/plan.json --dry-run --at https://localhost:3443',
  },
  'members export': {
    usage: ['members export [名簿.csv] [--force] [--at https://…] [--json]'],
    summary: '利用者の名簿を取り出します',
    notes: [at, force],
    example: 'members export 名簿.csv --at https://localhost:3443',
  },
  'members import': {
    usage: ['members import 名簿.csv [--dry-run] [--remove-absent] [--at https://…] [--json]'],
    summary: '名簿のとおりに登録します',
    notes: [at, dry, '名簿にない人はそのまま残ります。外すときは --remove-absent を付けます。'],
    example: 'members import 名簿.csv --dry-run --at https://localhost:3443',
  },
  round: {
    usage: [
      'round open|close 計画 西暦年度 [--dry-run] [--at https://…] [--json]',
      'round reopen|end-reopening 計画 西暦年度 課名 [--dry-run] [--at https://…] [--json]',
      'round finalise 計画 西暦年度 公表日 [--dry-run] [--at https://…] [--json]',
      'round correct 計画 西暦年度 訂正日 --place 箇所 --was 誤 --is 正 [--dry-run] [--at https://…] [--json]',
      'round next 計画 西暦年度 [--dry-run] [--at https://…] [--json]',
      'round calendar 計画 西暦年度 [--distribution 日] [--deadline 日] [--committee 日] [--publication 日] [--dry-run] [--at https://…] [--json]',
    ],
    summary: '年度を始め、閉じ、確定し、次の年度を作ります',
    notes: [
      at,
      dry,
      '事務局か管理者の人がサインインします。reopen は、受付を閉じた年度で、その課だけが書けるようにします。',
      'finalise のあとは何も書き換えられません。まだのものがあれば示し、確定しません。誤りは correct で正誤表に加えます。',
      'next は、この年度から次の年度を作ります（受付は閉じたまま）。calendar の日は 2026-05-13 のように書き、消すときは none と書きます。',
    ],
    example: 'round close danjo3 2023 --dry-run --at https://localhost:3443',
  },
  report: {
    usage: ['report 計画 西暦年度 フォルダー [--no-bom] [--force] [--at https://…] [--json]'],
    summary: '報告書を、ブック、ウェブページ、オープンデータにします',
    notes: [
      at,
      '事務局か委員会の人がサインインします。年度を確定（tenken round finalise）するまでは案です。確定したあとは、いつ作っても同じ報告書になります。--no-bom は、オープンデータの先頭の印（BOM）を付けません。',
      'フォルダーに何かあるときは書きません。書き換えてよければ --force を付けます。',
    ],
    example: 'report danjo3 2023 報告書 --at https://localhost:3443',
  },
  export: {
    usage: [
      'export 書き出し先.jsonl [--plan 計画] [--year 西暦年度] [--dry-run] [--force] [--at https://…] [--json]',
    ],
    summary: '自治体の内容をすべて書き出します',
    notes: [at, force],
    example: 'export 控え.jsonl --at https://localhost:3443',
  },
  import: {
    usage: ['import 書き出したファイル.jsonl [--dry-run] [--at https://…] [--json]'],
    summary: '書き出したものを、受付を閉じた年度に戻します',
    notes: [at, dry, '同じものが途中まで入っているときは、続きから入れます。'],
    example: 'import 控え.jsonl --dry-run --at https://localhost:3443',
  },
} as const satisfies Record<string, CommandHelp>;

export type CommandName = keyof typeof commandHelp;

/** How to write it, for whoever wrote it otherwise. */
export function usageOf(name: CommandName): string {
  return commandHelp[name].usage.map((one) => `使い方：tenken ${one}`).join('\n');
}

/** How to write each command that begins with this word: `plan`. */
export function usageOfGroup(word: string): string {
  const names = Object.keys(commandHelp) as CommandName[];
  return names
    .filter((name) => name.startsWith(`${word} `))
    .map(usageOf)
    .join('\n');
}
