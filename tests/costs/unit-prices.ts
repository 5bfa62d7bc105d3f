/** Unit prices in US dollars, without tax, without any free allowance, of Tokyo (ap-northeast-1). */
export interface UnitPrice {
  ja: string;
  en: string;
  usd: number;
  /** `seen`: in copies of AWS's price list that others published; `derived`: no copy was found, see the page. */
  source: 'seen' | 'derived';
}

export const unitPrices = {
  readUnit: {
    ja: 'DynamoDB 読み取り 100万単位（オンデマンド）',
    en: 'DynamoDB reads, 1,000,000 units (on demand)',
    usd: 0.1425,
    source: 'seen',
  },
  writeUnit: {
    ja: 'DynamoDB 書き込み 100万単位（オンデマンド）',
    en: 'DynamoDB writes, 1,000,000 units (on demand)',
    usd: 0.715,
    source: 'seen',
  },
  tableStorage: {
    ja: 'DynamoDB 保存 1GB・月',
    en: 'DynamoDB storage, GB and month',
    usd: 0.285,
    source: 'seen',
  },
  continuousBackup: {
    ja: 'DynamoDB 継続的バックアップ（PITR）1GB・月',
    en: 'DynamoDB point-in-time recovery, GB and month',
    usd: 0.228,
    source: 'derived',
  },
  keptBackup: {
    ja: 'バックアップの保存 1GB・月',
    en: 'kept backups, GB and month',
    usd: 0.114,
    source: 'derived',
  },
  gatewayRequest: {
    ja: 'API Gateway（HTTP API）100万件',
    en: 'API Gateway (HTTP API), 1,000,000 requests',
    usd: 1.29,
    source: 'seen',
  },
  functionRequest: {
    ja: 'Lambda 呼出し 100万件',
    en: 'Lambda, 1,000,000 calls',
    usd: 0.2,
    source: 'seen',
  },
  functionSecond: {
    ja: 'Lambda（Arm）100万GB秒',
    en: 'Lambda (Arm), 1,000,000 GB-seconds',
    usd: 13.3334,
    source: 'seen',
  },
  bytesOut: {
    ja: 'インターネットへの送信 1GB',
    en: 'data sent to the internet, GB',
    usd: 0.114,
    source: 'seen',
  },
  logTaken: { ja: 'ログの取込み 1GB', en: 'logs taken in, GB', usd: 0.76, source: 'seen' },
  logKept: { ja: 'ログの保存 1GB・月', en: 'logs kept, GB and month', usd: 0.033, source: 'seen' },
  alarm: {
    ja: 'アラームの指標 1個・月',
    en: 'metric under an alarm, each and month',
    usd: 0.1,
    source: 'seen',
  },
  dashboard: {
    ja: 'ダッシュボード 1枚・月',
    en: 'dashboard, each and month',
    usd: 3,
    source: 'derived',
  },
  fileStorage: { ja: 'S3 保存 1GB・月', en: 'S3 storage, GB and month', usd: 0.025, source: 'seen' },
  edgeRequest: {
    ja: 'CloudFront HTTPS 100万件',
    en: 'CloudFront HTTPS, 1,000,000 requests',
    usd: 1.2,
    source: 'derived',
  },
} as const satisfies Record<string, UnitPrice>;

export type PriceName = keyof typeof unitPrices;

/** For the totals in yen. */
export const yenPerDollar = 150;
