import type { Indicator, Part } from '../../plan/indicator.ts';
import type { Project } from '../../plan/plan-definition.ts';
import { counted, plainName } from './find-named-indicator.ts';

/** Shorter names are of many things. */
const shortest = 7;
const shortestSubject = 5;
const held = /(?:開催|実施|充実|推進|促進|運営|事業)+$/;
const tailOfName =
  /(?:参加|受講|来場|来館|利用|相談|受診|登録|養成|開催|実施|視聴|応募|出席|派遣|認定)?(?:者数|人数|件数|回数|率)$/;
const rate = /[一-龠]{2,}[率数]/;

/** Whether a label can mean nothing but this part of this indicator: by its whole name, or the distinctive end of it. */
export function meansPart(label: string, indicator: Indicator, part: Part): boolean {
  const wanted = plainName(label);
  if (wanted.length < shortest) return false;
  return namesOf(indicator, part).some(
    (name) => name === wanted || (name.endsWith(wanted) && isDistinctive(wanted)),
  );
}

function namesOf({ name, parts }: Indicator, { label }: Part): string[] {
  if (label === undefined) return parts.length === 1 ? [plainName(name)] : [];
  const own = plainName(label);
  const [first = '', ...others] = name
    .normalize('NFKC')
    .split(/[・、,と]|及び|および/)
    .map(plainName);
  // フォーラムの参加者数・意識変化 has フォーラムの参加者数.
  return [...(first.endsWith(own) ? [first] : []), ...others.flatMap((piece) => ofPiece(own, piece))];
}

/** 子宮がん・前立腺がんの検診受診率 has 前立腺がんの検診受診率 and 子宮がんの検診受診率. */
function ofPiece(own: string, piece: string): string[] {
  const at = piece.indexOf(own);
  const whole = at >= 0 ? piece.slice(at) : own + (rate.exec(piece)?.[0] ?? '');
  return whole === own ? [] : [whole, whole.replace(/割合$/, '')];
}

function isDistinctive(name: string): boolean {
  return name.replace(counted, '').length >= shortestSubject;
}

/** Whether a label that many things have (参加者数) is that of this part, in a sheet of the very project. */
export function meansPartOfProject(
  label: string,
  indicator: Indicator,
  part: Part,
  project: Project,
): boolean {
  const tail = plainName(part.label ?? tailOfName.exec(plainName(indicator.name))?.[0] ?? '');
  return tail.length > 1 && plainName(label) === tail && isAbout(project, indicator);
}

/** 男性の家事参加促進講座 and 男性の家事参加促進講座参加者数. */
function isAbout(project: Project, { project: own, name }: Indicator): boolean {
  if (own !== undefined) return own === project.id;
  const subject = plainName(project.name).replace(held, '');
  return subject.length >= shortestSubject && plainName(name).startsWith(subject);
}
