import { html } from 'hono/html';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { ExampleBook } from '../example/example-book.ts';
import type { ExamplePerson } from '../example/example-person.ts';
import { bookCard, ownFileCard } from './book-card.ts';
import { type Html, pageLayout } from './page-layout.ts';

export interface LandingOptions {
  plan: PlanDefinition;
  people: readonly ExamplePerson[];
  books: readonly ExampleBook[];
  engine: 'dynoxide' | 'endpoint' | 'file';
  dataFolder: string;
}

const engineWords: Record<LandingOptions['engine'], Html> = {
  dynoxide: html`DynamoDB と同じ働きをするエンジン（dynoxide）`,
  endpoint: html`<code>DYNAMODB_ENDPOINT</code> で指定されたエンジン（データの場所はそのエンジンによります）`,
  file: html`ファイル（DynamoDB のエンジンを使わない方式）`,
};

/** The first page: which workbook to open, what to try, where the data lies. */
export function landingPage(options: LandingOptions): Html {
  const { plan, people, books } = options;
  const cards = (kind: ExampleBook['kind']) =>
    books.filter((book) => book.kind === kind).map((book) => bookCard(book, people));
  const body = html`<header class="top">
    <div class="wide">
      <p class="brand">点検 <span lang="en">Tenken</span></p>
      <h1>計画の点検評価を、このPCで試す</h1>
      <p>${plan.municipality.name}「${plan.name}」の例で、所管課の記入から事務局の取りまとめまでを試せます。Excel も AWS も要りません。</p>
      <p class="quiet" lang="en">Try the whole round on this machine: open a department’s workbook, fill it in and submit it, then find it in the secretariat’s workbook. No Excel, no AWS.</p>
    </div>
  </header>
  <main class="wide">
    <section aria-labelledby="steps">
      <h2 id="steps">試す順序</h2>
      ${steps()}
    </section>
    <section aria-labelledby="departments">
      <h2 id="departments">所管課のブックを開く</h2>
      ${departmentBooks(cards('department'))}
    </section>
    <section aria-labelledby="others">
      <h2 id="others">事務局のブック・お手元のファイルを開く</h2>
      <ul class="cards">${cards('secretariat')}${ownFileCard()}</ul>
    </section>
    ${aboutData(options)}
  </main>`;
  return pageLayout({ title: '点検 Tenken — このPCで試す', body });
}

function departmentBooks(cards: Html[]): Html {
  if (cards.length === 0)
    return html`<p>この計画には点検評価シートがありません。課が記入するブックはありません。</p>`;
  return html`<p>課ごとのブックです。新しいタブで開きます。</p>
      <ul class="cards">${cards}</ul>`;
}

function steps(): Html {
  return html`<ol class="steps">
        <li><strong>記入する</strong><span>所管課のブックを開き、書かれている職員でサインインします。様式が自動で見つかるので、セルか作業ウィンドウに記入します。</span></li>
        <li><strong>提出する</strong><span>指摘（曜日の誤り、書きもれなど）を直し、「提出」を押します。</span></li>
        <li><strong>取りまとめる</strong><span>事務局のブックを開き、「このブックで始める」を押すと、提出状況とシート一覧の表ができます。理由を書いて差し戻すこともできます。</span></li>
        <li><strong>直して再提出する</strong><span>所管課のブックに戻り、差戻しの理由を読んで直し、もう一度提出します。</span></li>
      </ol>`;
}

function aboutData({ engine, dataFolder }: LandingOptions): Html {
  return html`<section aria-labelledby="data" class="about">
      <h2 id="data">データについて</h2>
      <dl>
        <dt>保存先</dt><dd>このPCの <code>${dataFolder}</code> です。外には送られません。</dd>
        <dt>保存の方式</dt><dd>${engineWords[engine]}</dd>
        <dt>最初に戻す</dt><dd>Ctrl+C で終了してから <code>npm run reset</code> を実行し、もう一度 <code>npm start</code> を実行します。</dd>
        <dt>本物の Excel で使う</dt><dd><a href="/manifest.xml" download>このPC用のマニフェスト</a>を、Excel の「個人用アドイン」に登録します。このPCの証明書を信頼済みにしておく必要があります。</dd>
      </dl>
      <p class="quiet" lang="en">Data stays in the folder above. Stop with Ctrl+C; <code>npm run reset</code> empties it.</p>
    </section>`;
}
