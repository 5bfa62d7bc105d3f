import type { Column } from '../table-spec.ts';
import { choice, reference } from './cell-kinds.ts';
import { column } from './make-column.ts';

const things = {
  projects: '事業',
  sheets: '課ごとのシート',
  indicators: '指標',
  nodes: '体系の階層',
  plan: '計画全体',
};

const raters = {
  department: '所管課',
  sectionChief: '課長',
  secretariat: '事務局',
  committee: '委員会',
  eachMember: '委員それぞれ',
};

/** Who rates, or writes about, what. */
export function ratedColumns(does: string): Column[] {
  return [
    column('行う人', 'by', choice(raters), `${does}のは誰か。`, { need: 'required' }),
    column('対象', 'of.things', choice(things), `何を${does}か。体系の階層なら、右の列に階層を書きます。`, {
      need: 'required',
      width: 16,
    }),
    column('対象の階層', 'of.level', reference('levels'), '対象が「体系の階層」のとき、その階層の名称。', {
      width: 16,
      only: { at: 'of.things', is: ['nodes'] },
    }),
  ];
}
