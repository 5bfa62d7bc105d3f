import type { DictionaryWord } from '../../plan/plan-checks.ts';
import type { PlanDefinition } from '../../plan/plan-definition.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { namesOfPlan } from './names-of-plan.ts';
import { isQuoted, quotedPlaces } from './quoted-places.ts';

type Found = FoundPlace<'own-dictionary'>;

/** A spelling to look for; without an entry it is right as it is. */
interface Spelling {
  written: string;
  entry?: DictionaryWord;
}

/** A word that the municipality writes in another way. */
export const ownDictionary: FieldRule<'own-dictionary'> = {
  id: 'own-dictionary',
  reads: 'field',
  severity: 'warns',
  check({ plan, field, text }: FieldContext) {
    const { dictionary } = plan.checks ?? {};
    if (!dictionary || (field.answer && field.answer.kind !== 'text')) return [];
    const quoted = quotedPlaces(text);
    return find(text, spellingsOf(plan, dictionary)).map((found) => {
      // What stands in 「」 may be somebody else's words.
      if (!isQuoted(quoted, found)) return found;
      const { replacement: _, ...rest } = found;
      return rest;
    });
  },
};

type ByFirstUnit = ReadonlyMap<string, readonly Spelling[]>;

/** A plan is checked again and again at each pause in typing. */
const known = new WeakMap<PlanDefinition, ByFirstUnit>();

function spellingsOf(plan: PlanDefinition, dictionary: readonly DictionaryWord[]): ByFirstUnit {
  const found = known.get(plan);
  if (found) return found;
  const made = byFirstUnit(plan, dictionary);
  known.set(plan, made);
  return made;
}

function byFirstUnit(plan: PlanDefinition, dictionary: readonly DictionaryWord[]): ByFirstUnit {
  const wrong = dictionary.flatMap((entry) => entry.instead.map((written): Spelling => ({ written, entry })));
  const right = [
    ...dictionary.flatMap(({ word, exceptIn = [] }) => [word, ...exceptIn]),
    ...namesOfPlan(plan),
  ].map((written): Spelling => ({ written }));
  const spellings = new Map<string, Spelling[]>();
  for (const one of [...right, ...wrong]) {
    const first = one.written.charAt(0);
    const others = spellings.get(first);
    if (others) others.push(one);
    else spellings.set(first, [one]);
  }
  // The sort is stable: what is right as it is comes before the same word of another entry.
  for (const others of spellings.values()) others.sort((a, b) => b.written.length - a.written.length);
  return spellings;
}

/** From the left, at each place the longest. */
function find(text: string, spellings: ByFirstUnit): Found[] {
  const found: Found[] = [];
  let start = 0;
  while (start < text.length) {
    const one = spellings.get(text.charAt(start))?.find(({ written }) => standsAt(text, start, written));
    if (one?.entry) {
      const { word, note = '' } = one.entry;
      found.push({ start, end: start + one.written.length, facts: { word, note }, replacement: word });
    }
    start += one?.written.length ?? 1;
  }
  return found;
}

const latin = /[A-Za-zＡ-Ｚａ-ｚ]/;
const digit = /[0-9０-９]/;
/** What goes on within a word of katakana. */
const goesOn = /[ーァィゥェォッャュョ]/;

/** HP is no part of HPV, サポータ none of サポーター, 1名 none of 11名. */
function standsAt(text: string, start: number, written: string): boolean {
  if (!text.startsWith(written, start)) return false;
  const end = start + written.length;
  const isOneWord = (index: number) =>
    [latin, digit].some((kind) => kind.test(text.charAt(index - 1)) && kind.test(text.charAt(index)));
  return !isOneWord(start) && !isOneWord(end) && !goesOn.test(text.charAt(end));
}

export const ownDictionaryExamples: RuleExamples = {
  fires: [
    { text: '障害のある方を対象に、相談会を開催しました。', quote: '障害', replacement: '障がい' },
    { text: '障碍者の社会参加を支援しました。', quote: '障碍', replacement: '障がい' },
    { text: '市のHPに掲載しました。', quote: 'HP', replacement: 'ホームページ' },
    { text: 'ＨＰ及び広報紙で周知しました。', quote: 'ＨＰ', replacement: 'ホームページ' },
    {
      text: '講演会「障害とともに暮らす」を開催しました。',
      quote: '障害',
      because: '題名の中の言葉は、元の書き方かもしれないため、確実な直し方はありません。',
    },
  ],
  silent: [
    { text: '障がいのある方を対象に、ホームページで周知しました。' },
    { text: '障害者基本法に基づく計画を策定しました。', because: '法律の名称は、用語集で除かれています。' },
    { text: 'HPVワクチンの接種を案内しました。', because: '別の言葉の一部です。' },
    { text: '障害者手帳の交付を受けた方に案内しました。', because: '制度の名称は、用語集で除かれています。' },
  ],
};
