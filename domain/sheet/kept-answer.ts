import type { FindingAnswer } from './finding-answer.ts';

/** An answer as a department's workbook keeps it, so that nothing said is lost before the server has it. */
export interface KeptAnswer extends FindingAnswer {
  /** `new` and `withdrawn` since the server was last told; `sent`: as the server had it. */
  standing: 'new' | 'withdrawn' | 'sent';
}
