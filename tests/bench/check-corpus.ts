import type { RuleId } from '#domain/rules/rule-ids.ts';
import { checkCorpusText, entriesOf } from '../corpus/check-corpus-text.ts';
import type { CorpusText, Mistake } from '../corpus/corpus-text.ts';
import {
  isCertain,
  type Judged,
  judge,
  precisionOf,
  recallOf,
  type Score,
  scoreOf,
} from '../corpus/measure-corpus.ts';
import { type CorpusFolder, readCorpus } from '../corpus/read-corpus.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { createLinter, type LintFinding } from './textlint/create-linter.ts';

/** What both look for. */
const comparable: { about: string; ours: RuleId[]; theirs: string[] }[] = [
  { about: 'weekdays', ours: ['weekday-of-date'], theirs: ['date-weekday-mismatch'] },
  { about: 'brackets', ours: ['unbalanced-bracket', 'mixed-brackets'], theirs: ['no-unmatched-pair'] },
  { about: 'half-width kana', ours: ['half-width-kana'], theirs: ['no-hankaku-kana'] },
  { about: '敬体 and 常体', ours: ['mixed-style'], theirs: ['no-mix-dearu-desumasu'] },
  { about: 'sentences without their end', ours: ['unfinished-sentence'], theirs: ['ja-no-mixed-period'] },
  {
    about: 'odd characters',
    ours: ['broken-character', 'unusual-character'],
    theirs: ['no-invalid-control-character', 'no-zero-width-spaces', 'no-nfd'],
  },
];

/** Precision and recall over the labelled texts; textlint is right wherever it touches a labelled mistake. */
export async function checkCorpus(): Promise<BenchFigure[]> {
  const lint = createLinter('ja-technical-writing');
  const [known, heldOut] = [await bothOver('texts', lint), await bothOver('held-out', lint)];
  return [
    ...overall(known, `${known.corpus.length} texts`),
    ...overall(heldOut, `${heldOut.corpus.length} held-out sheets`),
    ...byKind(known),
  ];
}

type TheirScore = (
  counts: (finding: LintFinding) => boolean,
  isMeant?: (mistake: Mistake) => boolean,
) => Score;

interface Both {
  corpus: CorpusText[];
  ours: Judged[];
  theirsOf: TheirScore;
}

async function bothOver(folder: CorpusFolder, lint: Lint): Promise<Both> {
  const corpus = readCorpus(folder);
  const linted = new Map<CorpusText, FieldFinding[]>();
  for (const one of corpus) linted.set(one, await lintText(one, lint));
  const theirsOf: TheirScore = (counts, isMeant) =>
    scoreLint(corpus, (one) => (linted.get(one) ?? []).filter(counts), isMeant);
  return { corpus, ours: corpus.map((one) => judge(one)), theirsOf };
}

function overall({ ours, theirsOf }: Both, of: string): BenchFigure[] {
  const theirs = theirsOf(() => true);
  const all = `${of}, all rules / all of textlint's`;
  return [
    shares(`${all}: precision of what blocks or offers a cure`, precisionOf, [
      scoreOf(ours, isCertain),
      theirsOf(({ hasCure }) => hasCure),
    ]),
    shares(`${all}: precision of other warnings`, precisionOf, [
      scoreOf(ours, (finding) => !isCertain(finding)),
      theirsOf(({ hasCure }) => !hasCure),
    ]),
    shares(`${all}: precision`, precisionOf, [scoreOf(ours), theirs]),
    shares(`${all}: recall`, recallOf, [scoreOf(ours), theirs]),
  ];
}

function byKind({ corpus, theirsOf }: Both): BenchFigure[] {
  return comparable.flatMap(({ about, ours: rules, theirs: names }) => {
    const isMeant = (mistake: Mistake) => mistake.rules.some((rule) => rules.includes(rule));
    const scores: [Score, Score] = [
      scoreRules(corpus, rules, isMeant),
      theirsOf(({ rule }) => names.includes(rule), isMeant),
    ];
    return [shares(`${about}: precision`, precisionOf, scores), shares(`${about}: recall`, recallOf, scores)];
  });
}

function shares(name: string, share: (score: Score) => number, [ours, theirs]: [Score, Score]): BenchFigure {
  return figure(name, 'share', { ours: share(ours), theirs: share(theirs) });
}

function scoreRules(corpus: CorpusText[], rules: RuleId[], isMeant: (mistake: Mistake) => boolean): Score {
  const judged = corpus.map((one) => {
    const findings = checkCorpusText(one).filter(({ rule }) => rules.includes(rule));
    return judge({ ...one, mistakes: one.mistakes.filter(isMeant) }, findings);
  });
  return scoreOf(judged);
}

type Lint = (text: string) => Promise<LintFinding[]>;
type FieldFinding = LintFinding & { field: string };

async function lintText(one: CorpusText, lint: Lint): Promise<FieldFinding[]> {
  const found: FieldFinding[] = [];
  for (const [field, text] of Object.entries(entriesOf(one))) {
    // Its analyser fails on half a surrogate pair.
    const whole = String(text).replace(/\p{Surrogate}/gu, '\ufffd');
    found.push(...(await lint(whole)).map((finding) => ({ ...finding, field })));
  }
  return found;
}

function scoreLint(
  corpus: readonly CorpusText[],
  findingsOf: (one: CorpusText) => FieldFinding[],
  isMeant: (mistake: Mistake) => boolean = () => true,
): Score {
  const score = { right: 0, falseAlarms: 0, mistakes: 0, missed: 0 };
  for (const one of corpus) {
    const mistakes = one.mistakes.filter(isMeant);
    const findings = findingsOf(one);
    const right = findings.filter((finding) => mistakes.some((mistake) => touches(finding, mistake)));
    const doubtful = findings.filter((finding) => one.tolerated.some((label) => touches(finding, label)));
    score.right += right.length;
    score.falseAlarms += findings.filter((each) => !right.includes(each) && !doubtful.includes(each)).length;
    score.mistakes += mistakes.length;
    score.missed += mistakes.filter((mistake) => !findings.some((each) => touches(each, mistake))).length;
  }
  return score;
}

function touches({ field, start, end }: FieldFinding, { places }: Mistake): boolean {
  return places.some((place) => place.field === field && start < place.end && end > place.start);
}
