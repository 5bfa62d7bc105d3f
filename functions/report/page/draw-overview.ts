import { html } from 'hono/html';
import type { Report, ReportGradeCount, ReportOverview, ReportScale } from '#domain/report/report.ts';
import { reportWords, sayBothYears, sayDayOrMonth } from '#domain/words/ja/report-words.ts';
import { type Markup, when } from './markup.ts';

/** Ⅰ */
export function drawOverview({ overview, edition }: Report): Markup {
  const { years, calendar, counts, states, scales, gradeCounts } = overview;
  return html`<section aria-labelledby="overview">
<h2 id="overview">${reportWords.sections.overview}</h2>
<dl>
${when(years !== undefined, () => html`<dt>計画期間</dt><dd>${sayBothYears(years?.first ?? 0)}から${sayBothYears(years?.last ?? 0)}まで</dd>`)}
<dt>点検した事業</dt><dd>${counts.projects}事業（${counts.departments}課、シート${counts.sheets}枚）</dd>
${when(counts.indicators > 0, () => html`<dt>目標値のある指標</dt><dd>${counts.indicators}件</dd>`)}
</dl>
${when(calendar.length > 0, () => drawCalendar(calendar))}
${when(edition.kind === 'draft', () => drawStates(states))}
${scales.map(drawScale)}
${gradeCounts.map(drawGradeCount)}
</section>`;
}

function drawCalendar(calendar: ReportOverview['calendar']): Markup {
  return html`<table>
<caption>点検評価の流れ</caption>
<thead><tr><th scope="col">時期</th><th scope="col">内容</th></tr></thead>
<tbody>${calendar.map(
    ({ name, from, until }) =>
      html`<tr><td>${sayDayOrMonth(from)}${until === undefined ? '' : `から${sayDayOrMonth(until)}まで`}</td><th scope="row">${name}</th></tr>`,
  )}</tbody>
</table>`;
}

function drawStates(states: ReportOverview['states']): Markup {
  return html`<table>
<caption>提出と確認の状況</caption>
<thead><tr><th scope="col">状態</th><th scope="col">シートの数</th></tr></thead>
<tbody>${states.map(
    ({ state, count }) =>
      html`<tr><th scope="row">${reportWords.states[state]}</th><td class="figure">${count}</td></tr>`,
  )}</tbody>
</table>`;
}

function drawScale({ name, grades }: ReportScale): Markup {
  return html`<table>
<caption>評価区分「${name}」</caption>
<thead><tr><th scope="col">区分</th><th scope="col">意味</th></tr></thead>
<tbody>${grades.map(
    ({ code, name: gradeName, meaning }) =>
      html`<tr><th scope="row">${code}</th><td>${gradeName}${meaning === undefined ? '' : html`<br>${meaning}`}</td></tr>`,
  )}</tbody>
</table>`;
}

/** The bar is a picture of the figure before it, which is read out. */
function drawGradeCount({ name, counts, missing }: ReportGradeCount): Markup {
  const rows = [
    ...counts.map(({ grade, count }) => ({ grade, count })),
    ...(missing > 0 ? [{ grade: reportWords.noGrade, count: missing }] : []),
  ];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<table>
<caption>「${name}」の件数</caption>
<thead><tr><th scope="col">区分</th><th scope="col">件数</th><td></td></tr></thead>
<tbody>${rows.map(
    ({ grade, count }) =>
      html`<tr><th scope="row">${grade}</th><td class="figure">${count}</td><td class="bar"><svg aria-hidden="true" width="200" height="14"><rect width="${Math.round((200 * count) / most)}" height="14"/></svg></td></tr>`,
  )}</tbody>
</table>`;
}
