import { html } from 'hono/html';
import type { Report, ReportAnswered, ReportOpinion, ReportReplyGroup } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import type { Markup } from './markup.ts';

/** Ⅳ */
export function drawOpinions({ opinions: groups, replies }: Pick<Report, 'opinions' | 'replies'>): Markup {
  return html`<section aria-labelledby="opinions">
<h2 id="opinions">${reportWords.sections.opinions}</h2>
${groups.map(
  ({ name, opinions }) => html`<h3>${name}</h3>
${opinions.map(drawOpinion)}`,
)}
${replies.map(drawReplies)}
</section>`;
}

function drawOpinion({ about, texts }: ReportOpinion): Markup {
  return html`<h4>${headingOf(about)}</h4>
${
  texts.length === 0
    ? html`<p class="nothing">${reportWords.noOpinion}</p>`
    : texts.map((text) => html`<p class="text">${text}</p>`)
}`;
}

function drawReplies({ name, answered }: ReportReplyGroup): Markup {
  return html`<h3>${reportWords.replies}（${name}）</h3>
${answered.map(drawAnswered)}`;
}

function drawAnswered({ about, opinions, replies }: ReportAnswered): Markup {
  return html`<h4>${headingOf(about)}</h4>
<h5>${reportWords.lastOpinion}</h5>
${opinions.map((text) => html`<p class="text">${text}</p>`)}
${
  replies.length === 0
    ? html`<p class="nothing">${reportWords.noReply}</p>`
    : replies.map(
        ({ department, text }) => html`<h5>${department}</h5>
<p class="text">${text}</p>`,
      )
}`;
}

function headingOf(about: readonly string[]): string {
  return about.length === 0 ? '計画の全体' : about.join('　');
}
