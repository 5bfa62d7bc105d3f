import { foldWidth } from '../../dates/fold-width.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { difference, isNearName, isSlip } from './is-near-name.ts';
import { alikeNames, meantNames, type NamesInText } from './meant-names.ts';
import { comparedName, type Nameable, nameables } from './nameable.ts';
import { type NamedPiece, namedPieces } from './named-pieces.ts';

type Found = FoundPlace<'project-name'>;

/** A project’s name that is almost, but not quite, the plan’s. */
export const projectName: FieldRule<'project-name'> = {
  id: 'project-name',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { field, text } = context;
    if ((field.answer?.kind ?? 'text') !== 'text' || text.length < shortestName) return [];
    const { all } = nameables(context.plan);
    const meant = meantNames(context.plan, context.project);
    const whole = namedPieces(text).flatMap((piece) => judgePiece(text, piece, meant, all));
    const running = findRunning(text, meant.own.names, all).filter(
      (place) => !whole.some(({ start, end }) => start < place.end && place.start < end),
    );
    return [...whole, ...running];
  },
};

const shortestName = 6;

function judgePiece(
  text: string,
  { start, end, isQuoted }: NamedPiece,
  meant: NamesInText,
  all: ReadonlySet<string>,
): Found[] {
  const written = comparedName(text.slice(start, end));
  if (all.has(written)) return [];
  const isNear = ({ compact }: Nameable) => isNearName(written, compact);
  const own = alikeNames(written, meant.own).filter(isNear);
  const near = own.length > 0 || !isQuoted ? own : alikeNames(written, meant.others).filter(isNear);
  const [first, ...more] = near;
  if (!first) return [];
  // An item of a list may say what was done: フォーラムを開催 for フォーラムの開催.
  if (!isQuoted && /を/.test(difference(written, first.compact).written)) return [];
  return [
    { start, end, facts: first.facts, ...(more.length === 0 ? cure(text.slice(start, end), first) : {}) },
  ];
}

function cure(written: string, { facts }: Nameable): { replacement: string } {
  const isProvisional = written.includes('仮称');
  return { replacement: isProvisional ? facts.name : facts.name.replace(/[（(]?仮称[）)]?/, '') };
}

const shortestRunning = 8;

/** One letter is another in a name that is long enough to be known by the rest of it. */
function findRunning(text: string, names: readonly Nameable[], all: ReadonlySet<string>): Found[] {
  const folded = foldWidth(text);
  return names.flatMap(({ facts, running }) => {
    if (running.length < shortestRunning || running.length > text.length) return [];
    return startsNear(folded, running)
      .filter((start) => isSlipAt(folded, start, running, all))
      .map((start) => ({ start, end: start + running.length, facts }));
  });
}

/** With one letter wrong, one half is right. */
function startsNear(text: string, wanted: string): number[] {
  const middle = wanted.length >> 1;
  const halves = [
    { half: wanted.slice(0, middle), offset: 0 },
    { half: wanted.slice(middle), offset: middle },
  ];
  const starts = new Set<number>();
  for (const { half, offset } of halves)
    for (let at = text.indexOf(half); at !== -1; at = text.indexOf(half, at + 1))
      if (at >= offset && at - offset + wanted.length <= text.length) starts.add(at - offset);
  return [...starts];
}

function isSlipAt(text: string, start: number, wanted: string, all: ReadonlySet<string>): boolean {
  const written = text.slice(start, start + wanted.length);
  if (written === wanted || written.includes('\n') || all.has(comparedName(written))) return false;
  const found = difference(written, wanted);
  return found.start > 0 && found.start < wanted.length - 1 && isSlip(found);
}

export const projectNameExamples: RuleExamples = {
  fires: [
    {
      text: '「女性のための相談窓口の拡充」の取組と併せて周知しました。',
      quote: '女性のための相談窓口の拡充',
      replacement: '女性のための相談窓口の充実',
    },
    {
      text: '『女性のための相談窓口における充実』として実施しました。',
      quote: '女性のための相談窓口における充実',
      replacement: '女性のための相談窓口の充実',
    },
    {
      text: '■女性の為の相談窓口の充実\n相談員を増員しました。',
      quote: '女性の為の相談窓口の充実',
      replacement: '女性のための相談窓口の充実',
    },
    { text: '女性のための想談窓口の充実に努めました。', quote: '女性のための想談窓口の充実' },
    {
      text: '「女性のための相談窓口の充実化」として、相談日を増やしました。',
      quote: '女性のための相談窓口の充実化',
      replacement: '女性のための相談窓口の充実',
    },
  ],
  silent: [
    { text: '「女性のための相談窓口の充実」の取組と併せて周知しました。' },
    { text: '「女性のための相談窓口」を案内しました。', because: '名称を短くしている。' },
    {
      text: '「男性のための相談窓口の充実」が必要との意見がありました。',
      because: '一字の違いで、別のことを指す。',
    },
    { text: '「女性のための相談窓口」だより第3号を発行しました。' },
    { text: '女性のための相談窓口を充実させました。', because: '文の中では、言い方が変わる。' },
    {
      text: '「女性のための相談窓口の充実に向けて」と題した冊子を作成しました。',
      because: '冊子の題名である。',
    },
    { text: '「女性のための再就職相談会」を開催しました。', because: '催しの名前である。' },
    { text: '・女性のための相談窓口を充実\n・相談員の研修を開催' },
  ],
};
