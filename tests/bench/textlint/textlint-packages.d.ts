// What the bench uses of packages that bring no types, or types that need their whole family.
declare module '@textlint/kernel' {
  export interface TextlintMessage {
    ruleId: string;
    /** UTF-16, end exclusive. */
    range: readonly [number, number];
    fix?: { range: readonly [number, number]; text: string };
  }
  export class TextlintKernel {
    lintText(text: string, options: object): Promise<{ messages: TextlintMessage[] }>;
  }
}
declare module '@textlint/textlint-plugin-text' {
  const plugin: unknown;
  export default plugin;
}
declare module 'textlint-rule-preset-ja-technical-writing' {
  const preset: { rules: Record<string, unknown>; rulesConfig: Record<string, unknown> };
  export default preset;
}
declare module 'textlint-rule-preset-japanese' {
  const preset: { rules: Record<string, unknown>; rulesConfig: Record<string, unknown> };
  export default preset;
}
declare module 'textlint-rule-date-weekday-mismatch' {
  const rule: unknown;
  export default rule;
}
