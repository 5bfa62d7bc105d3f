import { foldUnit, unitAndPer } from '../../indicators/units.ts';
import type { Indicator, Part } from '../../plan/indicator.ts';
import type { Project } from '../../plan/plan-definition.ts';
import { counted, piecesOf, plainName } from './find-named-indicator.ts';
import type { LabelledQuantity } from './labelled-quantities.ts';

/** A part of an indicator with what a text may call it. */
export interface PartNames {
  indicator: Indicator;
  part: Part;
  /** As it is compared. */
  unit: string;
  /** Nobody else is called so. */
  full: string[];
  /** What many things are called (参加者数), and this one, too, in the sheet of its project; `''` elsewhere. */
  short: string;
}

/** Shorter names are of many things. */
const shortest = 7;
const shortestSubject = 5;
const held = /(?:開催|実施|充実|推進|促進|運営|事業)+$/;
const tailOfName =
  /(?:参加|受講|来場|来館|利用|相談|受診|登録|養成|開催|実施|視聴|応募|出席|派遣|認定)?(?:者数|人数|件数|回数|率)$/;
const rate = /[一-龠]{2,}[率数]/;

export function namesOfParts(indicators: readonly Indicator[], project: Project): PartNames[] {
  return indicators.flatMap((indicator) => {
    const isOwn = isAbout(project, indicator);
    return indicator.parts.map((part) => ({
      ...{ indicator, part, full: fullNames(indicator, part) },
      unit: part.unit === undefined ? '' : foldUnit(unitAndPer(part.unit).unit),
      short: isOwn ? shortName(indicator, part) : '',
    }));
  });
}

function fullNames(indicator: Indicator, { label }: Part): string[] {
  if (label === undefined) return indicator.parts.length === 1 ? [plainName(indicator.name)] : [];
  const own = plainName(label);
  const [first = '', ...others] = piecesOf(indicator);
  // フォーラムの参加者数・意識変化 has フォーラムの参加者数.
  return [...(first.endsWith(own) ? [first] : []), ...others.flatMap((piece) => ofPiece(own, piece))];
}

/** 子宮がん・前立腺がんの検診受診率 has 前立腺がんの検診受診率 and 子宮がんの検診受診率. */
function ofPiece(own: string, piece: string): string[] {
  const at = piece.indexOf(own);
  const whole = at >= 0 ? piece.slice(at) : own + (rate.exec(piece)?.[0] ?? '');
  return whole === own ? [] : [whole, whole.replace(/割合$/, '')];
}

function shortName({ name }: Indicator, { label }: Part): string {
  const tail = plainName(label ?? tailOfName.exec(plainName(name))?.[0] ?? '');
  return tail.length > 1 ? tail : '';
}

/** 男性の家事参加促進講座 and 男性の家事参加促進講座参加者数. */
export function isAbout(project: Project, { project: own, name }: Indicator): boolean {
  if (own !== undefined) return own === project.id;
  const subject = plainName(project.name).replace(held, '');
  return subject.length >= shortestSubject && plainName(name).startsWith(subject);
}

/** Whether a quantity can be nothing but this part: by its full name, or its distinctive end, or in the sheet of the very project. */
export function meansPart(
  { key, unit }: LabelledQuantity,
  { unit: wanted, full, short }: PartNames,
): 'full' | 'short' | undefined {
  if (unit !== wanted) return undefined;
  if (key.length >= shortest && full.some((name) => isName(key, name))) return 'full';
  return short !== '' && (key === short || `${key}数` === short) ? 'short' : undefined;
}

function isName(key: string, name: string): boolean {
  if (key === name) return true;
  return name.endsWith(key) && key.replace(counted, '').length >= shortestSubject;
}
