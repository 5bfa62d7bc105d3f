import { html, raw } from 'hono/html';
import type { Report } from '#domain/report/report.ts';
import { reportWords, sayBothYears, sayDayOrMonth } from '#domain/words/ja/report-words.ts';
import { drawErrata } from './draw-errata.ts';
import { drawIndicators } from './draw-indicators.ts';
import { drawOpinions } from './draw-opinions.ts';
import { drawOverview } from './draw-overview.ts';
import { drawSheets } from './draw-sheets.ts';
import { drawStructure } from './draw-structure.ts';
import { type Markup, when } from './markup.ts';
import { pageLooks } from './page-looks.ts';

/**
 * The report as one page of HTML that needs nothing else: headings and tables are marked up to be read aloud, texts are
 * text whatever stands in them. The same report gives the same bytes.
 */
export async function reportPage(report: Report): Promise<string> {
  const { municipality, plan, fiscalYear, edition } = report;
  const isDraft = edition.kind === 'draft';
  const name = `${plan}　${sayBothYears(fiscalYear)}　${reportWords.title}`;
  const page = html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isDraft ? `【${reportWords.draft}】` : ''}${name}　${municipality}</title>
<style>${raw(pageLooks)}</style>
</head>
<body>
<header>
<p class="municipality">${municipality}</p>
<h1>${plan}<br>${sayBothYears(fiscalYear)}　${reportWords.title}</h1>
${edition.kind === 'final' ? html`<p>${sayDayOrMonth(edition.day)}</p>` : draftNotice}
</header>
${drawContents(report)}
<main>
${when(report.errata.length > 0, () => drawErrata(report.errata))}
${drawOverview(report)}
${drawStructure(report.structure)}
${when(report.indicators.length > 0, () => drawIndicators(report))}
${when(report.opinions.length > 0, () => drawOpinions(report))}
${drawSheets(report.sheets)}
</main>
</body>
</html>
`;
  return String(await page);
}

const draftNotice = html`<p class="draft"><strong>${reportWords.draft}</strong>　まだ確定していない内容です。公表しないでください。</p>`;

function drawContents({ errata, indicators, opinions }: Report): Markup {
  const { sections } = reportWords;
  const shown = [
    ...(errata.length > 0 ? ['errata' as const] : []),
    'overview' as const,
    'structure' as const,
    ...(indicators.length > 0 ? ['indicators' as const] : []),
    ...(opinions.length > 0 ? ['opinions' as const] : []),
    'sheets' as const,
  ];
  return html`<nav aria-label="目次"><ul>${shown.map((id) => html`<li><a href="#${id}">${sections[id]}</a></li>`)}</ul></nav>`;
}
