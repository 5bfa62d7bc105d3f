import { parseArgs } from 'node:util';
import { ruleIds } from '#domain/rules/rule-ids.ts';
import { entriesOf } from './check-corpus-text.ts';
import type { CorpusText } from './corpus-text.ts';
import { type Judged, judge, precisionOf, recallOf, scoreOf, scoreOfRule } from './measure-corpus.ts';
import { readCorpus } from './read-corpus.ts';

// `npx tsx tests/corpus/list-failures.ts [--held-out] [RULE …]`: per rule what was missed and what was a false alarm.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean' } },
});
const judged = readCorpus(values['held-out'] ? 'held-out' : 'texts').map((one) => judge(one));
for (const rule of ruleIds) if (positionals.length === 0 || positionals.includes(rule)) listRule(rule);
const total = scoreOf(judged);
console.log(
  `\n${judged.length} texts, ${total.mistakes} mistakes: precision ${share(precisionOf(total))}, recall ${share(recallOf(total))}`,
);

function listRule(rule: (typeof ruleIds)[number]) {
  const score = scoreOfRule(judged, rule);
  if (score.falseAlarms + score.missed === 0) return;
  console.log(
    `\n## ${rule}: found ${score.mistakes - score.missed} of ${score.mistakes}, ${score.falseAlarms} false alarms`,
  );
  for (const one of judged) for (const line of failuresOf(one, rule)) console.log(line);
}

function failuresOf({ one, missed, falseAlarms, wrongCures }: Judged, rule: string): string[] {
  return [
    ...missed
      .filter(({ rules: [first] }) => first === rule)
      .map(({ at, places }) => `missed  ${at}  ${places.map((place) => quoteOf(one, place)).join(' | ')}`),
    ...falseAlarms
      .filter((finding) => finding.rule === rule)
      .map((finding) => `false   ${one.at}  ${quoteOf(one, finding)}  (${oneLine(one.text)})`),
    ...wrongCures
      .filter(({ finding }) => finding.rule === rule)
      .map(
        ({ finding, mistake }) => `cure    ${mistake.at}  ${quoteOf(one, finding)} → ${finding.replacement}`,
      ),
  ];
}

function quoteOf(
  one: CorpusText,
  { field, start, end }: { field: string; start: number; end: number },
): string {
  const text = Object.entries(entriesOf(one)).find(([name]) => name === field)?.[1] ?? '';
  return start === end ? `「${field}」` : `「${oneLine(String(text).slice(start, end))}」`;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎').slice(0, 70);
}

function share(value: number): string {
  return value.toFixed(3);
}
