import { choice, reference, references, text, year } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const planTable: TableSpec = {
  worksheet: '計画',
  group: '計画',
  about: '計画そのものについて、「内容」の列に書きます。項目の行は増やせません。',
  layout: 'items',
  lists: [{ path: '', isSingle: true }],
  columns: [
    column('計画の名称', 'name', text, '計画の正式な名称。', { need: 'required' }),
    column('自治体の名称', 'municipality.name', text, '「伊勢原市」のような正式な名称。', {
      need: 'required',
    }),
    column(
      '点検する年度',
      'fiscalYear',
      year,
      'この回で実績を点検する年度（西暦4桁。令和5年度なら 2023）。',
      {
        need: 'required',
      },
    ),
    column('計画期間の最初の年度', 'years.first', year, '計画期間の最初の年度（西暦4桁）。'),
    column('計画期間の最後の年度', 'years.last', year, '計画期間の最後の年度（西暦4桁）。'),
    column(
      '年度の表し方',
      'printsYears',
      choice({ shortEra: 'R5', era: '令和5', western: '2023' }),
      '項目名の {FY} を、どのように表すか。R5、令和5、2023 から選びます。空けると R5 です。',
    ),
    column('事業の呼び名', 'projectTerm', text, 'この計画での事業の呼び名（主な事業、事務事業など）。'),
    column(
      'この回の時点',
      'moment',
      reference('moments'),
      '1年に何度か点検する場合に、今回の時点（中間、年度末など）。時点は「日程・時点」に書きます。',
    ),
    column(
      '番号に使う階層',
      'numbering.levels',
      references('levels'),
      '事業の番号が上位の番号をつないだものである場合に、その階層の名称を、上から順に「、」で区切って書きます。',
    ),
    column(
      '番号の区切り',
      'numbering.separator',
      text,
      '番号の間の文字。1-1-2 なら「-」、112 のように続けるなら空けます。',
      { blank: '' },
    ),
    column(
      '前の計画のID',
      'follows.plan',
      { is: 'id' },
      'この計画が、ほかの計画の次の計画である場合に、前の計画のID。前の計画のシートを、昨年度のシートとして並べます。',
    ),
    column('前の計画の年度', 'follows.fiscalYear', year, '前の計画のうち、何年度の回に続くか（西暦4桁）。'),
    column(
      '計画のID',
      'id',
      { is: 'id' },
      '計画を見分ける短い名前。半角の英小文字、数字、ハイフン（例：danjo3）。年度が変わっても変えません。',
      { need: 'required' },
    ),
    column('自治体のID', 'municipality.id', { is: 'id' }, '自治体を見分ける短い名前（例：isehara）。', {
      need: 'required',
    }),
  ],
};
