import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import weekdayRule from 'textlint-rule-date-weekday-mismatch';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import japanese from 'textlint-rule-preset-japanese';

/** Which of textlint's Japanese presets: the thorough one, or the one with the fewest rules. */
export type PresetName = 'ja-technical-writing' | 'japanese';

export interface LintFinding {
  rule: string;
  start: number;
  end: number;
  hasCure: boolean;
}

/** textlint as an office would set it up: a preset as it comes, and the rule for weekdays. */
export function createLinter(name: PresetName): (text: string) => Promise<LintFinding[]> {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    filePath: 'text.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(textPlugin) }],
    rules: [
      ...presetRules(name),
      { ruleId: 'date-weekday-mismatch', rule: unwrap(weekdayRule), options: { lang: 'ja' } },
    ],
  };
  return async (text) => {
    const { messages } = await kernel.lintText(text, options);
    return messages.map(({ ruleId, range: [start, end], fix }) => ({
      ...{ rule: ruleId, start, end },
      hasCure: fix !== undefined,
    }));
  };
}

function presetRules(name: PresetName) {
  const { rules, rulesConfig } = unwrap(name === 'japanese' ? japanese : technicalWriting);
  return Object.entries(rules)
    .map(([ruleId, rule]) => ({ ruleId, rule: unwrap(rule), options: rulesConfig[ruleId] ?? true }))
    .filter(({ options }) => options !== false);
}

/** Node gives `module.exports` of a compiled module as its default, bundlers give what it calls its default. */
function unwrap<T>(imported: T): T {
  return hasDefault<T>(imported) ? imported.default : imported;
}

function hasDefault<T>(imported: unknown): imported is { default: T } {
  return typeof imported === 'object' && imported !== null && 'default' in imported;
}
