import { thingWord } from '../grades/thing-word.ts';
import { printableText } from '../text/printable-text.ts';
import { askedOpinions } from './opinions.ts';
import type { PlanWords } from './plan-words.ts';
import type { ReportAnswered, ReportReplyGroup } from './report.ts';
import type { ReportSources } from './report-sources.ts';
import { thingHeadings } from './thing-headings.ts';

type Asked = ReturnType<typeof askedOpinions>[number];

/** Ⅳ: last year's opinions that departments reply to, in the plan's order; nothing where none of them stands. */
export function reportReplies(sources: ReportSources, words: PlanWords): ReportReplyGroup[] {
  const asked = askedOpinions(sources.plan).filter(({ request }) => request.isRepliedTo);
  const requests = new Set(asked.map(({ request }) => request));
  return [...requests].flatMap((request) => {
    const own = asked.filter((one) => one.request === request);
    const answered = own
      .map((one) => answeredOf(one, sources, words))
      .filter(({ opinions }) => opinions.length > 0);
    return answered.length === 0 ? [] : [{ request: request.id, name: request.name, answered }];
  });
}

function answeredOf(
  { request, of }: Asked,
  { plan, lastOpinions, replies }: ReportSources,
  words: PlanWords,
): ReportAnswered {
  const word = thingWord(of);
  const isOf = (one: (typeof lastOpinions | typeof replies)[number]) =>
    one.request === request.id && thingWord(one.of) === word;
  const own = replies.filter(isOf);
  return {
    about: thingHeadings(of, plan, words),
    opinions: lastOpinions.filter(isOf).map(({ text }) => printableText(text)),
    replies: plan.departments.flatMap(({ id }) =>
      own
        .filter(({ department }) => department === id)
        .map(({ text }) => ({ department: words.departmentName(id), text: printableText(text) })),
    ),
  };
}
