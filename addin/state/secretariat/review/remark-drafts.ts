import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { FieldRemark } from '#domain/sheet/field-remark.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { changeReview } from './change-review.ts';
import type { RemarkDraft, ReviewState } from './review-state.ts';

/** What is typed for a return, kept by sheet until it is sent. */
export interface RemarkDrafts {
  setOpen(key: SheetKey, isOpen: boolean): void;
  write(key: SheetKey, text: string): void;
  writeAt(key: SheetKey, field: FieldId, text: string): void;
  /** Puts what a rule noticed below what is written at the field; once only. */
  takeOver(key: SheetKey, field: FieldId, sentence: string): void;
  removeAt(key: SheetKey, field: FieldId): void;
}

export function createRemarkDrafts({ store }: SecretariatDesk): RemarkDrafts {
  const change = (key: SheetKey, next: (draft: RemarkDraft) => Partial<RemarkDraft>) =>
    changeReview(store, (review) => {
      const draft = draftOf(review, key);
      return { drafts: { ...review.drafts, [sheetKeyText(key)]: { ...draft, ...next(draft) } } };
    });
  const writeAt = (key: SheetKey, field: FieldId, text: string) =>
    change(key, ({ fields }) => ({ fields: { ...fields, [field]: text } }));
  return {
    setOpen: (key, isOpen) => change(key, () => ({ isOpen })),
    write: (key, text) => change(key, () => ({ text })),
    writeAt,
    takeOver(key, field, sentence) {
      const text = draftOf(store.get().review, key).fields[field] ?? '';
      if (text.includes(sentence)) return;
      writeAt(key, field, text.trim() === '' ? sentence : `${text}\n${sentence}`);
    },
    removeAt: (key, field) => change(key, ({ fields: { [field]: _, ...fields } }) => ({ fields })),
  };
}

const noDraft: RemarkDraft = { isOpen: false, text: '', fields: {} };

export function draftOf({ drafts }: Pick<ReviewState, 'drafts'>, key: SheetKey): RemarkDraft {
  return drafts[sheetKeyText(key)] ?? noDraft;
}

/** What of a draft is to be sent: a box that was left blank says nothing. */
export function remarksOf({ fields }: RemarkDraft): FieldRemark[] {
  return Object.entries(fields)
    .map(([field, text]) => ({ field: field as FieldId, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
