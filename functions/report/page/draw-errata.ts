import { html } from 'hono/html';
import type { Erratum } from '#domain/report/report.ts';
import { reportWords, sayDayOrMonth } from '#domain/words/ja/report-words.ts';
import type { Markup } from './markup.ts';

/** What was wrong in the report that is published. */
export function drawErrata(errata: readonly Erratum[]): Markup {
  return html`<section aria-labelledby="errata">
<h2 id="errata">${reportWords.sections.errata}</h2>
<table>
<caption>公表したあとに訂正した箇所</caption>
<thead><tr><th scope="col">訂正した日</th><th scope="col">箇所</th><th scope="col">誤</th><th scope="col">正</th></tr></thead>
<tbody>${errata.map(
    ({ day, place, was, is }) =>
      html`<tr><td>${sayDayOrMonth(day)}</td><th scope="row">${place}</th><td class="text">${was}</td><td class="text">${is}</td></tr>`,
  )}</tbody>
</table>
</section>`;
}
