import { html } from 'hono/html';
import type { ReportOpinion, ReportOpinionGroup } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import type { Markup } from './markup.ts';

/** Ⅳ */
export function drawOpinions(groups: readonly ReportOpinionGroup[]): Markup {
  return html`<section aria-labelledby="opinions">
<h2 id="opinions">${reportWords.sections.opinions}</h2>
${groups.map(
  ({ name, opinions }) => html`<h3>${name}</h3>
${opinions.map(drawOpinion)}`,
)}
</section>`;
}

function drawOpinion({ about, texts }: ReportOpinion): Markup {
  const heading = about.length === 0 ? '計画の全体' : about.join('　');
  return html`<h4>${heading}</h4>
${
  texts.length === 0
    ? html`<p class="nothing">${reportWords.noOpinion}</p>`
    : texts.map((text) => html`<p class="text">${text}</p>`)
}`;
}
