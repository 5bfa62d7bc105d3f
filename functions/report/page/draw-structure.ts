import { html, raw } from 'hono/html';
import { nodeHeading } from '#domain/report/node-heading.ts';
import type { ReportBranch, ReportProject } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { type Markup, when } from './markup.ts';

/** Ⅱ: the headings are as deep as the plan, down to the sixth that HTML has. */
export function drawStructure(root: ReportBranch): Markup {
  return html`<section aria-labelledby="structure">
<h2 id="structure">${reportWords.sections.structure}</h2>
${drawBelow(root, 3)}
</section>`;
}

function drawBelow({ branches, projects }: ReportBranch, depth: number, name = ''): Markup {
  return html`${when(projects.length > 0, () => drawProjects(projects, name))}
${branches.map((branch) => drawBranch(branch, depth))}`;
}

function drawBranch(branch: ReportBranch, depth: number): Markup {
  const { notes = [], flags = [] } = branch.node ?? {};
  const tag = raw(`h${Math.min(depth, 6)}`);
  const heading = branch.node ? nodeHeading(branch.node) : '';
  return html`<${tag}>${heading}${flags.map((flag) => html` <span class="flag">${flag}</span>`)}</${tag}>
${when(notes.length > 0, () => html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`)}
${drawBelow(branch, depth + 1, heading)}`;
}

function drawProjects(projects: readonly ReportProject[], heading: string): Markup {
  return html`<table>
<caption>${heading === '' ? '事業' : `「${heading}」の事業`}</caption>
<thead><tr><th scope="col">№</th><th scope="col">事業名</th><th scope="col">所管課</th></tr></thead>
<tbody>${projects.map(drawProject)}</tbody>
</table>`;
}

function drawProject({ id, number, name, flags, departments, isRepeated, note }: ReportProject): Markup {
  const repeated = isRepeated ? html`（${note ?? reportWords.repeated}）` : '';
  return html`<tr><td class="number">${number}</td><th scope="row"><a href="#${id}">${name}</a>${repeated}${flags.map(
    (flag) => html` <span class="flag">${flag}</span>`,
  )}</th><td>${departments.join('、')}</td></tr>`;
}
