import type { OfficePort } from '#addin/state/office-port.ts';
import type { SignInPort } from '#addin/state/sign-in-port.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { boundForm } from '../ports/bound-form.ts';
import {
  activity,
  clerk,
  examplePlan,
  exampleRound,
  issues,
  jinken,
  p2,
  secretary,
  selfEvaluation,
} from '../ports/example-plan.ts';
import { formGrid } from '../ports/form-grid.ts';
import { type MemoryApi, memoryApi } from '../ports/memory-api.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../ports/memory-workbook.ts';
import { actualsApi, assessmentApi, repliesApi, replying } from './assessment-scenes.ts';
import { findPlanScene, type PlanScene } from './plan-scenes.ts';
import { roundApi } from './round-scenes.ts';

interface Scene {
  api: MemoryApi;
  workbook: MemoryWorkbook;
  signIn: SignInPort;
  office: OfficePort;
}

const identity: WorkbookIdentity = {
  role: 'department',
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: 2023,
  department: jinken,
  bases: [{ ...p2, revision: 2 }],
};

const texts = {
  [activity]:
    '令和５年10月19日（木）に講座「家事の分かち合い」を開き、42人が参加した。\n終了後の調査では、９割が参考になったと答えた。',
  [selfEvaluation]: '定員を上回る申込みがあり、関心の高まりがうかがえた。',
  [issues]: '働く世代が参加しやすい曜日と時間を検討する。',
};

/** p2 came back with other texts and has last year's; two more wait, one of them with something wrong. */
function storeReviewed(api: MemoryApi): void {
  api.store(p2, {
    state: 'returned',
    remark: { text: '内訳を', by: api.person, at: '2024-06-10T04:20:00Z' },
  });
  api.store(p2, {
    state: 'submitted',
    entries: {
      ...texts,
      [activity]:
        '令和５年10月19日（水）に講座「家事の分かち合い」を開き、42人（女性24人、男性18人）が参加した。\n終了後の聞き取りでは、９割が参考になったと答えた。',
    },
  });
  const [p1Staff, p1Rights, , p3] = sheetKeys(examplePlan);
  if (p1Rights) api.store(p1Rights, { state: 'submitted', entries: texts });
  if (p3) api.store(p3, { state: 'submitted', entries: { ...texts, [issues]: '' } });
  if (p1Staff) api.store(p1Staff, { state: 'accepted', entries: texts });
  api.lastYear = {
    fiscalYear: 2022,
    sheets: [
      {
        project: { id: p2.project, number: '2', name: '男女共同参画講座' },
        department: { id: jinken, name: '人権・広聴相談課' },
        texts: [
          {
            field: activity,
            label: '令和４年度の取組内容',
            text: '講座「家事の分かち合い」を開き、35人が参加した。',
          },
        ],
      },
    ],
  };
}

/** Ready-made situations by name; `secretariat-kawasaki` and `kawasaki` are another plan's. */
export function findScene(name: string, language: 'ja' | 'en'): Scene {
  if (name === 'secretariat-assessed' || name === 'committee') return sceneOfAssessment(name, language);
  if (name === 'replies') return sceneOfReplies(repliesApi(), language);
  if (name === 'actuals') return sceneOfReplies(actualsApi('open'), language);
  if (name === 'actuals-closed') return sceneOfReplies(actualsApi('closed'), language);
  const round = roundApi(name);
  if (round) return sceneOfRound(round, language);
  const role = name.startsWith('secretariat') ? 'secretariat' : 'department';
  const other = findPlanScene(name.replace(/^secretariat-/, ''), role);
  return other ? sceneOfPlan(other, role, language) : sceneOfExample(name, language);
}

function sceneOfAssessment(name: string, language: 'ja' | 'en'): Scene {
  const api = assessmentApi(name === 'committee' ? 'committee' : 'secretariat');
  const workbook = memoryWorkbook([], { ...identity, role: 'secretariat', bases: [] });
  return { api, workbook, signIn: signedIn, office: { start: async () => ({ kind: 'ready', language }) } };
}

function sceneOfReplies(api: MemoryApi, language: 'ja' | 'en'): Scene {
  const workbook = memoryWorkbook([], { ...identity, department: replying, bases: [] });
  return {
    api,
    workbook,
    signIn: signedIn,
    office: { start: async () => ({ kind: 'ready', language }) },
  };
}

function sceneOfRound(api: MemoryApi, language: 'ja' | 'en'): Scene {
  const workbook = memoryWorkbook([], { ...identity, role: 'secretariat', bases: [] });
  return { api, workbook, signIn: signedIn, office: { start: async () => ({ kind: 'ready', language }) } };
}

function sceneOfPlan(
  { round, person, sheet, entries, lastYear }: PlanScene,
  role: WorkbookIdentity['role'],
  language: 'ja' | 'en',
): Scene {
  const { definition } = round;
  const api = memoryApi(person, round);
  api.lastYear = lastYear;
  const { grid, bounds } = boundForm(definition, sheet, entries);
  const workbook = memoryWorkbook([grid], {
    role,
    municipality: definition.municipality.id,
    plan: definition.id,
    fiscalYear: definition.fiscalYear,
    ...(role === 'department' ? { department: sheet.department } : {}),
    bases: [],
  });
  workbook.bounds = bounds;
  if (role === 'secretariat' && definition.projects.length > 0) {
    api.store(sheet, { entries, state: 'submitted' });
  }
  return { api, workbook, signIn: signedIn, office: { start: async () => ({ kind: 'ready', language }) } };
}

const signedIn: SignInPort = {
  findToken: async () => 'token',
  providers: [
    { id: 'm365', kind: 'entra' },
    { id: 'agency', kind: 'openid', name: '庁内アカウント' },
  ],
  lastProvider: () => 'm365',
  signIn: async () => ({ kind: 'failed', why: 'blocked' }),
  signOut: async () => undefined,
};

function sceneOfExample(name: string, language: 'ja' | 'en'): Scene {
  const isSecretariat = name.startsWith('secretariat');
  const api = memoryApi(isSecretariat ? secretary : clerk, exampleRound);
  const grids = [
    formGrid('№2', {
      number: '2',
      department: '人権・広聴相談課',
      name: '男女共同参画講座',
      activity: texts[activity] ?? '',
      selfEvaluation: texts[selfEvaluation] ?? '',
      issues: '',
    }),
    formGrid('№3', {
      number: '3',
      department: '人権・広聴相談課',
      name: 'いせはら男女共同参画フォーラムの開催',
      activity: '令和５年２月30日（月）に開催した。',
    }),
    formGrid('不明', { number: '', department: '', name: '新しい事業' }),
  ];
  const workbook = memoryWorkbook(grids, ['unknown', 'begin'].includes(name) ? undefined : identity);
  if (name === 'misfit') workbook.identity = { ...identity, fiscalYear: 2021 };
  if (isSecretariat) workbook.identity = { ...identity, role: 'secretariat', bases: [] };
  api.store(p2, { entries: texts, state: 'submitted' });
  if (name === 'secretariat-review') storeReviewed(api);
  if (!isSecretariat) {
    api.person = '大山 太郎';
    api.store(p2, {
      state: 'returned',
      remark: {
        text: '講座の参加者数の内訳（男女別）を、取組内容に書き加えてください。',
        by: '大山 太郎',
        at: '2024-06-10T04:20:00Z',
        fields: [
          { field: activity, text: '参加者数を、男女別に書いてください。' },
          { field: issues, text: '昨年度と同じ文です。今年度の課題を書いてください。' },
        ],
      },
    });
  }
  if (name === 'overtaken') {
    api.store(p2, {
      state: 'submitted',
      entries: { ...texts, [activity]: `${texts[activity]}\n男性の参加は18人だった。` },
    });
    workbook.identity = { ...identity, bases: [{ ...p2, revision: 1 }] };
  }
  if (name === 'protected') workbook.refuses = 'protected';
  return {
    api,
    workbook,
    signIn: { ...signedIn, findToken: async () => (name === 'signed-out' ? undefined : 'token') },
    office: {
      start: async () => {
        if (name === 'too-old') return { kind: 'excelTooOld', language };
        return name === 'no-answer' ? { kind: 'noAnswer' } : { kind: 'ready', language };
      },
    },
  };
}
