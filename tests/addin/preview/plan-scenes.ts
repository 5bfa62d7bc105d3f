import type { Me, Round } from '#addin/api/tenken-api.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import type { LastYear, LastYearText } from '#domain/round/last-year.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';
import kaededai from '#tests/plans/kaededai-sogo.json';
import kawasaki from '#tests/plans/kawasaki.json';
import nagareyamaOld from '#tests/plans/nagareyama-r6.json';
import nagareyama from '#tests/plans/nagareyama-r7.json';
import toyoake from '#tests/plans/toyoake.json';
import { kindsPlan } from '../ports/kinds-plan.ts';

/** A plan with the first of its sheets filled in so far. */
export interface PlanScene {
  round: Round;
  person: Me;
  sheet: SheetKey;
  entries: Entries;
  lastYear: LastYear;
}

const plans: Record<string, () => PlanDefinition> = {
  nagareyama: () => planOf(nagareyama),
  nagareyamaOld: () => planOf(nagareyamaOld),
  kawasaki: () => planOf(kawasaki),
  kaededai: () => planOf(kaededai),
  toyoake: () => planOf(toyoake),
  kinds: () => kindsPlan,
  noSheets: () => ({ ...kindsPlan, projects: [] }),
};

const entries: Record<string, Record<string, string>> = {
  nagareyama: {
    activity: '市内の小学校８校で、４年生から６年生に権利の授業を行った。\n参加者は延べ1,420人であった。',
    grade: 'A',
    issues: '',
  },
  kawasaki: {
    matrixResultY2005: '計画を推進した。',
    matrixResultY2006: '計画の推進\n見直しの検討\n総合福祉センターを開いた。',
    achievement: '3',
    validity: '４',
    threeYears: 'おおむねⅡ',
  },
  kaededai: {
    costBudgetNow: '12,500',
    costNationalNow: '4,000',
    costBondNow: '0',
    costOtherNow: 'ー',
    costGeneralNow: '7,820',
    costSettledNow: '11,000',
    startedOn: '平成28年４月',
    means: '委託、その他',
    direction: '縮小',
  },
  toyoake: { grade: 'A○' },
  kinds: { grade: 'B', reason: '前に書いた理由', means: '回覧板', budget: '1,500', spent: '320' },
};

/** `nagareyama`, `kawasaki`, …; nothing for a scene of the example plan. */
export function findPlanScene(name: string, role: 'department' | 'secretariat'): PlanScene | undefined {
  const definition = plans[name]?.();
  if (!definition) return undefined;
  const [first] = sheetKeys(definition);
  const sheet = first ?? {
    project: 'p1' as SheetKey['project'],
    department: 'none' as SheetKey['department'],
  };
  return {
    round: { definition, version: '0'.repeat(32), state: 'open' },
    person: {
      municipality: definition.municipality,
      name: '相模 花子',
      memberships: [
        role === 'secretariat'
          ? { plan: definition.id, role }
          : { plan: definition.id, role, department: sheet.department },
      ],
    },
    sheet,
    entries: (entries[name] ?? {}) as Entries,
    lastYear: lastYearOf(definition, sheet),
  };
}

function planOf(json: unknown): PlanDefinition {
  const parsed = parseDefinition(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** A text for every field that people type, and one of a field that this year's form no longer has. */
function lastYearOf({ form, projects, departments, fiscalYear }: PlanDefinition, sheet: SheetKey): LastYear {
  const project = projects.find(({ id }) => id === sheet.project);
  const department = departments.find(({ id }) => id === sheet.department);
  const carried = new Set(form.fields.map(({ carriedFrom }) => carriedFrom));
  const typed = form.fields.filter(
    ({ id, input, answer }) => input === 'written' && (answer?.kind ?? 'text') === 'text' && !carried.has(id),
  );
  const texts: LastYearText[] = typed.map(({ id, label, carriedFrom }) => ({
    field: carriedFrom ?? id,
    label: label[0].replace('{FY}年度', '前年度'),
    text: '参加する人が毎年同じになってきている。働く世代が参加しやすい曜日と時間を考える。',
    ...(carriedFrom ? { carriedTo: id } : {}),
  }));
  const gone: LastYearText = {
    field: 'formerField' as FieldId,
    label: '委員会の意見への対応',
    text: '意見を受けて、案内を３か国語にした。',
  };
  return {
    fiscalYear: fiscalYear - 1,
    sheets: project && department ? [{ project, department, texts: [...texts, gone] }] : [],
  };
}
