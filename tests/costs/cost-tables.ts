import { cloudHabits } from './cloud-habits.ts';
import { costSizes, measured } from './cost-sizes.ts';
import type { RoundUse } from './route-use.ts';
import { type PriceName, unitPrices, yenPerDollar } from './unit-prices.ts';
import { yearOfUse } from './year-of-use.ts';
import { sumOf } from './yearly-cost.ts';

export type CostLanguage = 'ja' | 'en';
export type CostTableName = 'assumptions' | 'requests' | 'routes' | 'prices' | 'costs' | 'doubled';

/** The tables of the page of costs, as Markdown: the page cannot say other figures than these. */
export function costTable(name: CostTableName, language: CostLanguage): string {
  return tables[name](language === 'ja' ? (ja) => ja : (_, en) => en);
}

type Say = (ja: string, en: string) => string;

const tables: Record<CostTableName, (say: Say) => string> = {
  assumptions: (say) =>
    table(
      [say('こと', 'what'), say('数', 'number')],
      [
        [
          say('一つの課が、一年にブックを開く回数', 'openings of a department’s workbook a year'),
          yearOfUse.openingsPerDepartment,
        ],
        [say('一つのシートの途中保存', 'saves of a sheet'), yearOfUse.savesPerSheet],
        [
          say(
            '一つのシートで、昨年度の記入を見る回数（課）',
            'looks at last year’s text of a sheet (department)',
          ),
          yearOfUse.lookBacksPerSheet,
        ],
        [
          say('差し戻すシート', 'sheets returned'),
          say(`${yearOfUse.returnsEvery}枚に1枚`, `one in ${yearOfUse.returnsEvery}`),
        ],
        [say('一つの指標の実績を出す回数', 'reports of an indicator’s figure'), yearOfUse.reportsPerActual],
        [
          say('事務局の人数と、開く日数', 'people of the secretariat, and days on which they open it'),
          say(
            `${yearOfUse.secretariatPeople}人、${yearOfUse.secretariatDays}日`,
            `${yearOfUse.secretariatPeople}, ${yearOfUse.secretariatDays} days`,
          ),
        ],
        [say('事務局が一日に取り込む回数', 'refreshes of each on such a day'), yearOfUse.refreshesPerDay],
        [
          say(
            '指標の一覧を開く回数（事務局・委員会）',
            'openings of the list of indicators (secretariat, committee)',
          ),
          yearOfUse.indicatorLists,
        ],
        [
          say('ブラウザーの確認（CORS）', 'questions of the browser (CORS)'),
          say(
            `要求1件に${cloudHabits.preflightsPerRequest}件`,
            `${cloudHabits.preflightsPerRequest} for each request`,
          ),
        ],
        [
          say('表に残すデータ', 'data that stays in the tables'),
          say(`${cloudHabits.yearsKept}年分`, `of ${cloudHabits.yearsKept} years`),
        ],
        [say('控えの数（毎日35、毎月13）', 'copies kept (35 of days, 13 of months)'), cloudHabits.copiesKept],
        [
          say('要求1件のログ', 'log of a request'),
          say(
            `${cloudHabits.logBytes}バイト、${cloudHabits.logMonths}か月`,
            `${cloudHabits.logBytes} bytes, ${cloudHabits.logMonths} months`,
          ),
        ],
        [
          say('アラームの指標、ダッシュボード', 'metrics under alarms, dashboards'),
          `${cloudHabits.alarms}, ${cloudHabits.dashboards}`,
        ],
        [say('Lambdaのメモリ', 'memory of the function'), `${cloudHabits.functionMemory} MB`],
        [
          say('DynamoDBを待つ時間（1回）', 'waiting for DynamoDB (each call)'),
          say(`${cloudHabits.databaseWait}ミリ秒`, `${cloudHabits.databaseWait} ms`),
        ],
        [
          say('起動を待つ要求と、その時間', 'requests that wait for a start, and how long'),
          say(
            `${cloudHabits.coldShare * 100}%、${cloudHabits.coldMilliseconds}ミリ秒`,
            `${cloudHabits.coldShare * 100}%, ${cloudHabits.coldMilliseconds} ms`,
          ),
        ],
      ],
    ),
  requests: (say) =>
    table(
      [say('一年・一つの計画', 'a year, one plan'), say('町', 'town'), say('市', 'city')],
      [
        row(say('事業', 'projects'), ({ projects }) => whole(projects)),
        row(say('シート', 'sheets'), ({ sheets }) => whole(sheets)),
        row(
          say('計画定義の大きさ', 'size of the definition'),
          ({ definitionBytes }) => `${whole(definitionBytes / 1000)} KB`,
        ),
        row(say('要求', 'requests'), (use) => whole(sumOf(use, 'requests'))),
        row(say('読み取りの単位', 'read units'), (use) => whole(sumOf(use, 'readUnits'))),
        row(say('書き込みの単位', 'write units'), (use) => whole(sumOf(use, 'writeUnits'))),
        row(
          say('答えの大きさの合計', 'bytes of all answers'),
          (use) => `${(sumOf(use, 'bytesOut') / 1e6).toFixed(1)} MB`,
        ),
        row(
          say('表に加わるデータ（索引を含む）', 'data added to the tables (indexes included)'),
          ({ coreBytes, ledgerBytes }) => `${((coreBytes + ledgerBytes) / 1e6).toFixed(1)} MB`,
        ),
        row(say('プログラムの時間', 'time of the program'), (use) =>
          say(
            `${whole(sumOf(use, 'processorMilliseconds') / 1000)}秒`,
            `${whole(sumOf(use, 'processorMilliseconds') / 1000)} s`,
          ),
        ),
      ],
    ),
  routes: (say) =>
    table(
      [
        say('経路', 'route'),
        say('要求（町）', 'requests (town)'),
        say('読み取り', 'read units'),
        say('書き込み', 'write units'),
        say('要求（市）', 'requests (city)'),
        say('読み取り', 'read units'),
        say('書き込み', 'write units'),
      ],
      measured.town.routes.map(({ route, requests, readUnits, writeUnits }) => {
        const inCity = measured.city.routes.find((one) => one.route === route);
        const city = [inCity?.requests, inCity?.readUnits, inCity?.writeUnits].map((value) =>
          whole(value ?? 0),
        );
        return [`\`${route}\``, whole(requests), whole(readUnits), whole(writeUnits), ...city];
      }),
    ),
  prices: (say) =>
    table(
      [say('もの', 'what'), say('単価（USD）', 'price (USD)'), say('根拠', 'source')],
      Object.values(unitPrices).map(({ ja, en, usd, source }) => [
        say(ja, en),
        usd,
        source === 'seen' ? say('写し', 'copies') : say('推定', 'derived'),
      ]),
    ),
  costs: (say) =>
    table([say('一年（USD）', 'a year (USD)'), ...costSizes.map(({ ja, en }) => say(ja, en))], costRows(say)),
  doubled: (say) =>
    table(
      [say('倍になった単価', 'price that doubled'), ...costSizes.map(({ ja, en }) => say(ja, en))],
      groups.map(({ ja, en, names }) => [
        say(ja, en),
        ...costSizes.map(({ costs, total }) => `+${((100 * sumCosts(costs, names)) / total).toFixed(1)}%`),
      ]),
    ),
};

interface CostGroup {
  ja: string;
  en: string;
  names: PriceName[];
}

const groups: readonly CostGroup[] = [
  {
    ja: '見張り（アラーム、ダッシュボード）',
    en: 'watching (alarms, dashboard)',
    names: ['alarm', 'dashboard'],
  },
  { ja: 'DynamoDBの読み書き', en: 'reads and writes of DynamoDB', names: ['readUnit', 'writeUnit'] },
  {
    ja: 'データの保存と控え',
    en: 'stored data and copies',
    names: ['tableStorage', 'continuousBackup', 'keptBackup'],
  },
  {
    ja: 'API GatewayとLambda',
    en: 'API Gateway and Lambda',
    names: ['gatewayRequest', 'functionRequest', 'functionSecond'],
  },
  { ja: 'インターネットへの送信', en: 'data sent to the internet', names: ['bytesOut'] },
  { ja: 'ログ', en: 'logs', names: ['logTaken', 'logKept'] },
  { ja: 'アドインのファイル', en: 'the add-in’s files', names: ['fileStorage', 'edgeRequest'] },
];

function costRows(say: Say): string[][] {
  const rows = groups.map(({ ja, en, names }) => [
    say(ja, en),
    ...costSizes.map(({ costs }) => sumCosts(costs, names).toFixed(2)),
  ]);
  const bold = (text: string) => `**${text}**`;
  return [
    ...rows,
    [bold(say('合計（USD）', 'total (USD)')), ...costSizes.map(({ total }) => bold(total.toFixed(2)))],
    [
      bold(say(`合計（円、1ドル${yenPerDollar}円、税別）`, `total (yen at ${yenPerDollar}, without tax)`)),
      ...costSizes.map(({ total }) => bold(whole(total * yenPerDollar))),
    ],
  ];
}

function sumCosts(costs: Record<PriceName, number>, names: readonly PriceName[]): number {
  return names.reduce((sum, name) => sum + costs[name], 0);
}

function row(name: string, of: (use: RoundUse) => string): string[] {
  return [name, of(measured.town), of(measured.city)];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
