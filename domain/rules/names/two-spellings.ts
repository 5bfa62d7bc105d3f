import type { FieldContext, FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { namesOfPlan } from './names-of-plan.ts';
import { quotedPlaces } from './quoted-places.ts';
import { readSpellings } from './read-spellings.ts';
import type { SpellingUse } from './spelling-use.ts';

type Found = FoundInSheet<'two-spellings'>;

/** The same term in two spellings within a sheet; points at the one that is written less often. */
export const twoSpellings: WideRule<'two-spellings'> = {
  id: 'two-spellings',
  reads: 'sheet',
  severity: 'warns',
  check(context) {
    const fields = context.fields.filter(({ field }) => !field.answer || field.answer.kind === 'text');
    const doubtful = inTerms(readSpellings(fields)).filter(hasTwo);
    if (doubtful.length === 0) return [];
    const isName = createNameCheck(context, fields);
    const judge = createJudge(context);
    const found = doubtful.map((uses) => uses.filter((use) => !isName(use))).flatMap(judge);
    return withoutRepeated(found);
  },
};

function inTerms(uses: readonly SpellingUse[]): SpellingUse[][] {
  const terms = new Map<string, SpellingUse[]>();
  for (const use of uses) {
    const others = terms.get(use.term);
    if (others) others.push(use);
    else terms.set(use.term, [use]);
  }
  return [...terms.values()];
}

function hasTwo(uses: readonly SpellingUse[]): boolean {
  return uses.some(({ written }) => written !== uses[0]?.written);
}

/** Whether a use stands in 「」 or in a name of the plan: those keep their spelling. */
function createNameCheck({ plan }: SheetContext, fields: readonly FieldContext[]) {
  const all = fields.map(({ text }) => text).join('\n');
  const names = namesOfPlan(plan).filter((name) => all.includes(name));
  const places = new Map(
    fields.map(({ field, text }) => [
      field.id,
      [...quotedPlaces(text), ...names.flatMap((name) => placesOf(name, text))],
    ]),
  );
  return ({ field, start, end }: SpellingUse): boolean =>
    (places.get(field) ?? []).some((place) => place.start <= start && end <= place.end);
}

function placesOf(name: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    places.push({ start, end: start + name.length });
  return places;
}

/**
 * The dictionary's word is wanted, and what it names as wrong is told by `own-dictionary`; else what is written most
 * often, else what the plan says of the project, else what stands first.
 */
function createJudge({ plan, project }: SheetContext): (uses: readonly SpellingUse[]) => Found[] {
  const dictionary = plan.checks?.dictionary ?? [];
  const right = new Set(dictionary.map(({ word }) => word));
  const wrong = new Set(dictionary.flatMap(({ instead }) => instead));
  const ofProject = [project.name, ...(project.given ?? []).map(({ text }) => text)].join('\n');
  return (all) => {
    const uses = all.filter(({ written }) => !wrong.has(written));
    if (!hasTwo(uses)) return [];
    const ruled = uses.find(({ written }) => right.has(written))?.written;
    const wanted = ruled ?? wantedOf(uses, ofProject);
    return uses
      .filter(({ written }) => written !== wanted)
      .map((use) => asFound(use, wanted, ruled !== undefined));
  };
}

function wantedOf(uses: readonly SpellingUse[], ofProject: string): string {
  const counts = new Map<string, number>();
  for (const { written } of uses) counts.set(written, (counts.get(written) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const often = [...counts].filter(([, count]) => count === most).map(([written]) => written);
  const inPlan = often.filter((written) => ofProject.includes(written));
  return (inPlan.length === 1 ? inPlan[0] : often[0]) ?? '';
}

function asFound({ field, start, end, isSameWord }: SpellingUse, wanted: string, isRuled: boolean): Found {
  const place = { field, start, end, facts: { wanted } };
  return isSameWord || isRuled ? { ...place, replacement: wanted } : place;
}

/** A word may be odd in two ways; it is told once. */
function withoutRepeated(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ field, start }) => {
    const place = `${field} ${start}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

export const twoSpellingsExamples: RuleExamples = {
  fires: [
    {
      text: '市内のＮＰＯと連携しました。',
      beside: { selfEvaluation: 'NPOとの連携が進みました。', issues: '引き続き、NPOと連携します。' },
      quote: 'ＮＰＯ',
      replacement: 'NPO',
    },
    {
      text: '企業の取り組みを紹介しました。',
      beside: { issues: '認定の契機となる取組を検討し、他市の取組を参考にします。' },
      quote: '取り組み',
    },
    {
      text: '一人親の家庭への支援を行い、一人親の会と協力しました。',
      beside: { issues: 'ひとり親の就労を支援します。' },
      quote: '一人親',
      replacement: 'ひとり親',
      because: '用語集にある「ひとり親」にそろえます。',
    },
    {
      text: '子どもを連れた方も参加できました。',
      beside: { issues: '子供の一時預かりを検討します。' },
      quote: '子供',
      field: 'issues',
    },
    {
      text: 'ふるさとハローワークと連携しました。ハローワークの利用は延べ48件でした。',
      beside: { issues: '引き続き、ふるさとハーローワークと連携します。' },
      quote: 'ハーローワーク',
      field: 'issues',
    },
    {
      text: '　○講師：市内大学教授　〇開催日：11月11日（土）　○参加者数：24人',
      quote: '〇',
      replacement: '○',
    },
    {
      text: 'ワーク・ライフ・バランスの講座を開催しました。',
      beside: { selfEvaluation: 'ワークライフバランスの理解が進みました。' },
      quote: 'ワークライフバランス',
      field: 'selfEvaluation',
    },
    {
      text: '子育てサポータを養成し、延べ8人のサポーターが活動しました。サポーターの会も開きました。',
      quote: 'サポータ',
    },
  ],
  silent: [
    {
      text: '障がいのある方に、障害者手帳の交付と障害者総合支援法のサービスを案内しました。',
      because: '法律や制度の名称は、元のとおりに書きます。',
    },
    {
      text: '子どもの居場所について、こども家庭庁の補助を受けました。',
      because: '組織の名称です。',
    },
    {
      text: '関係課が啓発に取り組みました。国外の取組を紹介しました。',
      because: '「取り組みました」は動詞です。',
    },
    { text: 'NPOと共に「ＮＰＯのための会計講座」を開催しました。', because: '「　」の中は題名です。' },
    { text: '相談は多岐に及びました。電話及び面談で対応しました。' },
    { text: '第〇回の会議で、○印の項目を確認しました。' },
    { text: '参加者は24人で、24名分の資料を用意しました。', because: '人と名は、使い分けることがあります。' },
    { text: 'コース別のホール利用と、スタートの時間を確認しました。' },
  ],
};
