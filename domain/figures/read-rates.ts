import { foldWidth } from '../dates/fold-width.ts';
import { isOfAnother } from './part-gaps.ts';
import { isPercent, type StatedShare } from './read-shares.ts';
import { isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

const farthest = 160;
const rate = /([一-龠]{2})率$/;
const neverOfTwo = /伸び|増加|減少|上昇|低下|前年|成長|稼働|出生|死亡|利率|倍率|税率|効率|確率/;
const ofAnybody = /回答|回収|達成|執行|充足|実施|参加|出席|受講|受診|利用|取得/;
const asked = /対象|配布|配付|発送|送付|郵送|依頼|定員|母数|申込|通知|案内/;
/** 職員845人に対して調査を行い, */
const addressed =
  /^(?:の[^\d。]{0,12})?(?:に対し|を対象|に(?:配布|配付|送付|発送|依頼|案内|通知|郵送)|へ(?:の?)(?:配布|送付|発送|案内|通知)|のうち|中)/;
/** Where the whole and the part are called otherwise than the rate. */
const known: Readonly<Record<string, { whole: RegExp; part: RegExp }>> = {
  達成: { whole: /目標|予定|計画/, part: /実績|実施|結果/ },
  執行: { whole: /予算/, part: /決算|執行/ },
  回収: { whole: asked, part: /回収|回答/ },
  回答: { whole: asked, part: /回答|回収/ },
};

/** 845人に対し…160人（回答率18.9％）; 対象者：1,200人、受診者：540人、受診率：45.0％. */
export function readRates(text: string, figures: readonly WrittenFigure[]): StatedShare[] {
  const folded = foldWidth(text);
  return figures.flatMap((share, index): StatedShare[] => {
    const label = share.label?.text ?? '';
    const stem = rate.exec(label)?.[1];
    if (stem === undefined || !isPercent(share) || neverOfTwo.test(label) || isOfAnother(label)) return [];
    const near = nearBefore(folded, figures.slice(Math.max(0, index - 6), index), share);
    const found = byLabels(folded, near, stem) ?? byAddress(folded, near, { share, stem });
    return found ? [{ ...found, share }] : [];
  });
}

/** Of the same paragraph; a rate before it has its own figures. */
function nearBefore(text: string, figures: readonly WrittenFigure[], share: WrittenFigure): WrittenFigure[] {
  const last = figures.findLastIndex((one) => one.unit === '%');
  return figures.slice(last + 1).filter(({ start, isApproximate, isEach, sign }) => {
    const isNear = share.start - start <= farthest && !/\n\s*\n/.test(text.slice(start, share.start));
    return isNear && !isApproximate && !isEach && sign === undefined;
  });
}

function byLabels(
  text: string,
  near: readonly WrittenFigure[],
  stem: string,
): Omit<StatedShare, 'share'> | undefined {
  const { whole: ofWhole, part: ofPart } = known[stem] ?? { whole: asked, part: new RegExp(stem) };
  const wholes = near.filter(({ label }) => label && ofWhole.test(label.text));
  // 540人が受診, 受診者：540人
  const isPart = ({ label, end }: WrittenFigure) =>
    ofPart.test(label?.text ?? '') ||
    ofPart.test(/^[^\d。、()\n]{0,8}/.exec(text.slice(end, end + 8))?.[0] ?? '');
  const parts = near.filter((one) => !wholes.includes(one) && isPart(one));
  const [whole] = wholes;
  const [part] = parts;
  if (!whole || !part || wholes.length > 1 || parts.length > 1) return undefined;
  // 当初の予算は500千円で、補正で200千円を加え: the whole is another one by then.
  const isChanged = /補正|追加|流用|繰越/.test(text.slice(whole.end, Math.max(whole.end, part.start)));
  const isOlder = [whole, part].some((one) => /前年|昨年|前回/.test(one.label?.text ?? ''));
  return isOfOneUnit([whole, part]) && whole.counting === part.counting && !isOlder && !isChanged
    ? { whole, part }
    : undefined;
}

/** Two figures of one unit in the sentence, the first of those who were asked. */
function byAddress(
  text: string,
  near: readonly WrittenFigure[],
  { share, stem }: { share: WrittenFigure; stem: string },
): Omit<StatedShare, 'share'> | undefined {
  const part = near.at(-1);
  if (!part) return undefined;
  const [whole, ...others] = near.filter((one) => one !== part && isOfOneUnit([one, part]));
  if (!whole || others.length > 0 || whole.counting !== part.counting) return undefined;
  const between = text.slice(whole.end, share.start);
  // 30人が修了し、就職率は: of something else that these did.
  const isSaid = ofAnybody.test(stem) || between.replace(`${stem}率`, '').includes(stem);
  if (!isSaid || /[。\n]/.test(between) || isOfAnother(between) || !addressed.test(between)) return undefined;
  return { whole, part };
}
