import { askWeb } from '#cli/installation/ask-web.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Site } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

/** Excel on the web lies in pages of these; a page that names who may frame it must name them all. */
const excelOnTheWeb = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];
/** Seconds. A page that browsers keep longer would be shown after an upgrade, with scripts that are gone. */
const longest = 300;

/** Whether Excel may show the task pane, and whether people get the new one after an upgrade. */
export async function checkPage({ installation: { origin, fetch }, seconds }: Site): Promise<Verdict> {
  const address = `${origin}/addin/taskpane.html`;
  const answer = await askWeb(fetch, address, {}, seconds);
  if (!answer.ok) return wrong(sayTrouble(answer.trouble));
  const { status, headers } = answer.value;
  if (status !== 200 || !headers.get('content-type')?.includes('text/html'))
    return wrong(
      `${address} が作業ウィンドウのページを返しません（${status}）。アドインのファイルを置き直してください。`,
    );
  const mistakes = [...framing(headers), ...keeping(headers)];
  return mistakes.length === 0
    ? well('作業ウィンドウのページは、Excelで表示できます。')
    : wrong(mistakes.join(''));
}

function framing(headers: Headers): string[] {
  if (headers.has('x-frame-options'))
    return [
      'ページに X-Frame-Options が付いているため、Excel on the web で表示できません。ウェブサーバーの設定から外してください。',
    ];
  const framers = /frame-ancestors([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
  if (framers === undefined) return [];
  const named = framers.trim().split(/\s+/);
  if (named.includes('*') || named.includes('https:')) return [];
  const missing = excelOnTheWeb.filter((one) => !named.includes(one));
  if (missing.length === 0) return [];
  return [
    `Content-Security-Policy の frame-ancestors に ${missing.join(' ')} がないため、Excel on the web で表示できません。ウェブサーバーの設定に加えてください。`,
  ];
}

function keeping(headers: Headers): string[] {
  const said = headers.get('cache-control') ?? '';
  const seconds = Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0);
  if (/no-cache|no-store/.test(said) || seconds <= longest) return [];
  return [
    `ページに cache-control: ${said} が付いているため、版を上げても古い画面が残ります。no-cache にしてください。`,
  ];
}
