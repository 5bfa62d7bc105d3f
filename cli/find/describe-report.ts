import type { FinderReport, FoundForm, FoundValue } from '#domain/finder/finder-report.ts';
import { formatArea, formatCell } from '#domain/grid/address.ts';
import { labelOfField } from '#domain/plan/label-of-field.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { notes } from '#domain/words/ja/notes.ts';
import { sayNote } from '#domain/words/note-words.ts';

const layouts: Record<FoundForm['layout'], string> = {
  labelLeft: '見出しは左',
  labelAbove: '見出しは上',
  list: '一覧の1行',
};

/** What the finder says of a workbook, in lines for a person. */
export function describeReport(report: FinderReport, plan: PlanDefinition): string[] {
  const labelOf = (id: FieldId) => labelOfField(plan, id) || id;
  return [
    `様式：${report.forms.length}件`,
    ...report.forms.flatMap((form) => describeForm(form, plan, labelOf)),
    ...(report.notes.length > 0 ? ['お知らせ：'] : []),
    ...report.notes.map((note) => {
      const place = 'area' in note ? `「${note.worksheet}」${formatCell(note.area)}　` : '';
      return `  ・${place}${sayNote(notes, note, labelOf)}`;
    }),
  ];
}

function describeForm(form: FoundForm, plan: PlanDefinition, labelOf: (id: FieldId) => string): string[] {
  const project = plan.projects.find(({ id }) => id === form.project);
  const title = project ? `№${project.number} ${project.name}` : '事業が分からない様式';
  const where = `「${form.worksheet}」${formatArea(form.area)}（${layouts[form.layout]}）`;
  return [
    `  ■ ${title}　${where}`,
    ...(form.department ? [`      所管課：${oneLine(form.department)}`] : []),
    ...form.fields.map(
      (field) =>
        `      ${labelOf(field.field)}：${oneLine(field)}　${formatArea(field.area)}${joined(field)}`,
    ),
  ];
}

const joins = { single: '', lines: '（1行ずつ）', continuation: '（右端で折り返し）' } as const;

function joined({ join }: FoundForm['fields'][number]): string {
  return joins[join];
}

function oneLine({ text }: FoundValue): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '（空欄）';
  return line.length > 40 ? `${line.slice(0, 39)}…（${[...text].length}字）` : line;
}
