import type { DraftForm } from './draft-form.ts';
import type { PlanNames } from './plan-names.ts';
import { compactNumber } from './project-number.ts';

const instruction =
  /(?:記入|記載|入力|選択|転記|お書き|ご記載)(?:して|する|します|し、|願い|のこと|ください|下さい|をお願い)|自動(?:表示|入力)/;

/**
 * Tells a form from a legend or an explanation that has the same labels: a form says which project it is for, or has
 * texts that somebody would miss. A blank form without a № is none.
 */
export function isForm({ form, unreadable }: DraftForm, names: PlanNames): boolean {
  const number = form.number?.text.trim() ?? '';
  const name = form.name?.text.trim() ?? '';
  const department = form.department?.text.trim() ?? '';
  const texts = form.fields.map(({ text }) => text).filter((text) => text.trim() !== '');
  if (form.fields.length === 0) return false;
  if (names.byNumber(number) || names.byName(name)) return true;
  if ([number, name, department].some((text) => instruction.test(text))) return false;
  if (texts.length > 0 && texts.every((text) => instruction.test(text))) return false;
  if (unreadable.some(({ what }) => what === 'number' || what === 'name')) return true;
  if (/\d/.test(compactNumber(number))) return true;
  const isOurs = names.departments(department).found.length > 0;
  if (texts.length === 0) return false;
  return number === '' ? isOurs || name !== '' || form.number !== undefined : isOurs;
}
