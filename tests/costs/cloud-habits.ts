/** What the replay cannot count; all on the dear side. */
export const cloudHabits = {
  /** MB of memory of the function; a full processor comes with 1,769. */
  functionMemory: 512,
  /** Milliseconds that one call of DynamoDB is waited for, as if all calls came one after the other. */
  databaseWait: 5,
  /** Milliseconds for checking a token. */
  tokenCheck: 2,
  /** Share of the requests that wait for a process to start, and how long that takes. */
  coldShare: 0.2,
  coldMilliseconds: 1000,
  /** A question of the browser (CORS) before each request. */
  preflightsPerRequest: 1,
  /** Bytes of log of a request: its line at the gateway and the function's. */
  logBytes: 2000,
  logMonths: 12,
  /** Bytes that one opening of the pane takes from the edge, and in how many requests, as if nothing were kept. */
  paneBytes: 900_000,
  paneRequests: 20,
  /** Years of data that lie in the tables. */
  yearsKept: 10,
  /** Full copies that are kept: of 35 days and of 13 months. */
  copiesKept: 48,
  /** Metrics under alarms, each of which is charged; a test counts them where the stacks were synthesised. */
  alarms: 29,
  dashboards: 1,
  /** GB of the files of the add-in and the access logs. */
  fileGigabytes: 1,
} as const;
