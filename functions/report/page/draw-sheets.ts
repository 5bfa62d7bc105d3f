import { html } from 'hono/html';
import { nodeHeading } from '#domain/report/node-heading.ts';
import type { ReportField, ReportRating, ReportSheet, ReportTableField } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { type Markup, when } from './markup.ts';

/** Ⅴ */
export function drawSheets(sheets: readonly ReportSheet[]): Markup {
  return html`<section aria-labelledby="sheets">
<h2 id="sheets">${reportWords.sections.sheets}</h2>
${sheets.map(drawSheet)}
</section>`;
}

function drawSheet({
  id,
  number,
  name,
  flags,
  path,
  departments,
  open,
  fields,
  ratings,
}: ReportSheet): Markup {
  return html`<article aria-labelledby="${id}">
<h3 id="${id}">№${number}　${name}${flags.map((flag) => html` <span class="flag">${flag}</span>`)}</h3>
${when(path.length > 0, () => html`<p class="place">${path.map(nodeHeading).join('　／　')}</p>`)}
<p>所管課：${departments.join('、')}</p>
${when(open.length > 0, () => html`<p class="draft">${open.map(({ department, state }) => `${department}：${reportWords.states[state]}`).join('、')}</p>`)}
${fields.map((field) => drawField(field, `№${number}`))}
${when(ratings.length > 0, () => html`<ul>${ratings.map(drawRating)}</ul>`)}
</article>`;
}

function drawField(field: ReportField, sheet: string): Markup {
  if (field.kind === 'table') return drawYears(field, sheet);
  const { label, texts } = field;
  return html`<h4>${label}</h4>
${when(texts.length === 0, () => html`<p class="nothing">${reportWords.noText}</p>`)}
${texts.map(
  ({ department, text }) =>
    html`${when(department !== undefined, () => html`<h5>【${department}】</h5>`)}<p class="text">${text}</p>`,
)}`;
}

function drawYears({ label, department, columns, rows }: ReportTableField, sheet: string): Markup {
  const name = department === undefined ? label : `${label}【${department}】`;
  return html`<section class="wide" aria-label="${sheet}　${name}" tabindex="0"><table>
<caption>${name}</caption>
<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ label: row, cells }) =>
      html`<tr><th scope="row">${row}</th>${cells.map((cell) => html`<td class="text">${cell}</td>`)}</tr>`,
  )}</tbody>
</table></section>`;
}

function drawRating({ name, grade, gradeName, reason }: ReportRating): Markup {
  const given =
    grade === undefined
      ? reportWords.noGrade
      : `${grade}${gradeName === undefined ? '' : `（${gradeName}）`}`;
  return html`<li>${name}：<strong>${given}</strong>${reason === undefined ? '' : html`　<span class="text">${reason}</span>`}</li>`;
}
