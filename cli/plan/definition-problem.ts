/** A problem of a definition as it is shown to whoever wrote the file. */
export interface DefinitionProblem {
  /** Where one finds it in the file: `projects[3].departments[0]` in JSON, `事業!C5` in a workbook; 全体 for the whole. */
  place: string;
  code: string;
  /** `warns`: the definition can be used all the same. */
  severity: 'blocks' | 'warns';
  /** What is wrong and what to do. */
  sentence: string;
}
