import { html } from 'hono/html';
import { nodeHeading } from '#domain/report/node-heading.ts';
import { printedActuals, printedQuantities } from '#domain/report/printed-cell.ts';
import type { Report, ReportIndicator, ReportIndicatorGroup, ReportRating } from '#domain/report/report.ts';
import { reportWords, sayBothYears } from '#domain/words/ja/report-words.ts';
import { linesOf, type Markup, when } from './markup.ts';

/** Ⅲ */
export function drawIndicators({ indicators, footnotes, fiscalYear }: Report): Markup {
  return html`<section aria-labelledby="indicators">
<h2 id="indicators">${reportWords.sections.indicators}</h2>
${indicators.map((group) => drawGroup(group, fiscalYear))}
${when(footnotes.length > 0, () => html`<ul class="footnotes">${footnotes.map(({ text }) => html`<li>${text}</li>`)}</ul>`)}
</section>`;
}

function drawGroup({ path, indicators }: ReportIndicatorGroup, fiscalYear: number): Markup {
  const requests = [
    ...new Map(indicators.flatMap(({ ratings }) => ratings.map((one) => [one.request, one]))),
  ];
  const ratings = requests.map(([, { name }]) => name);
  const heading = path.map(nodeHeading).at(-1) ?? '計画の全体';
  return html`<h3>${heading}</h3>
<section class="wide measured" aria-label="${path.map(nodeHeading).join('　')}の目標値と実績" tabindex="0"><table>
<caption>「${heading}」の目標値と実績</caption>
<thead><tr><th scope="col">目標番号</th><th scope="col">目標の項目</th><th scope="col">所管課</th><th scope="col">基準値</th><th scope="col">目標値</th><th scope="col">${sayBothYears(fiscalYear)}実績</th>${ratings.map(
    (name) => html`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${indicators.map((indicator) =>
    drawIndicator(
      indicator,
      requests.map(([id]) => id),
    ),
  )}</tbody>
</table></section>`;
}

function drawIndicator(indicator: ReportIndicator, requests: readonly string[]): Markup {
  const { number, name, notes, departments, parts } = indicator;
  const actual = printedActuals(parts);
  return html`<tr>
<td class="number">${number}</td>
<th scope="row">${name}${notes.map((note) => html`<br><span class="note">${note}</span>`)}</th>
<td>${linesOf(departments)}</td>
<td class="text">${printedQuantities(parts.map(({ baseline }) => baseline))}</td>
<td class="text">${printedQuantities(parts.map(({ target }) => target))}</td>
<td class="text">${actual === '' ? reportWords.noActual : actual}</td>
${requests.map((request) => drawGrade(indicator.ratings.find((one) => one.request === request)))}
</tr>`;
}

function drawGrade(rating: ReportRating | undefined): Markup {
  if (rating?.grade === undefined) return html`<td>${rating ? reportWords.noGrade : ''}</td>`;
  const { grade, gradeName, reason } = rating;
  return html`<td><strong>${grade}</strong>${gradeName === undefined ? '' : html`<br>${gradeName}`}${
    reason === undefined ? '' : html`<br><span class="text note">${reason}</span>`
  }</td>`;
}
