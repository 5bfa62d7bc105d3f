import { ruleIds } from '../../rules/rule-ids.ts';
import { findings } from '../../words/ja/findings.ts';
import { choice } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

const names = Object.fromEntries(ruleIds.map((id) => [id, findings[id].name]));

export const ruleSettingsTable: TableSpec = {
  worksheet: '点検',
  group: '点検',
  about: '入力の点検のうち、いつもの扱いを変えるものだけを、1行に1つ書きます。なければ空けておきます。',
  frozen: 1,
  lists: [{ path: 'checks.rules' }],
  columns: [
    column('点検の名称', 'rule', choice(names), '扱いを変える点検。内容は、点検の一覧（手引）にあります。', {
      need: 'required',
      width: 40,
    }),
    column(
      '扱い',
      'severity',
      choice({ blocks: '提出を止める', warns: '確認を促す', off: '使わない' }),
      '提出を止める：直すまで提出できません。確認を促す：指摘しますが、提出できます。使わない：指摘しません。',
      { need: 'required', width: 16 },
    ),
  ],
};
