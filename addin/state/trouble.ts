import type { ApiAnswer } from '#addin/api/tenken-api.ts';

/** Why something could not be done, as the server or the way there said it. */
export type Trouble = Exclude<ApiAnswer<never, unknown>, { kind: 'ok' }>;
