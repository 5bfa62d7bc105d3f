import { fieldsOfProject } from '../plan/asked-fields.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Entries } from '../sheet/entries.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import type { SheetKey } from '../sheet/sheet-key.ts';
import { entriesToPush, type MailedText, mailedTexts } from './mailed-texts.ts';
import type { MailedForm } from './place-mailed.ts';

/** A mailed form beside what the server has of its sheet. */
export interface MailedComparison {
  texts: ComparedText[];
  /** What would be pushed. */
  entries: Entries;
  /** The revision that it would be pushed on: the one that was compared with; 0 for none. */
  base: number;
  /**
   * `blank`: the file has no text at all, as in forms that nobody has begun; `new`: nothing is stored; `same`: the same texts are; `behind`: they differ, and the file was written before what is
   * stored now; `differs`: they differ.
   */
  standing: 'blank' | 'new' | 'same' | 'behind' | 'differs';
}

export interface ComparedText extends MailedText {
  stored: string;
  differs: boolean;
}

export function compareMailed(
  plan: PlanDefinition,
  form: MailedForm,
  key: SheetKey,
  head: SheetHead | undefined,
): MailedComparison {
  const project = plan.projects.find(({ id }) => id === key.project);
  const fields = project ? fieldsOfProject(plan, project).filter(({ input }) => input === 'written') : [];
  const found = mailedTexts(form, key, fields);
  const texts = found.map((one): ComparedText => {
    const stored = head?.entries[one.field.id] ?? '';
    return { ...one, stored, differs: one.text !== undefined && one.text !== stored };
  });
  const standing = standingOf(texts, head, head !== undefined && isBehind(form, key, head));
  return { texts, entries: entriesToPush(found, head?.entries), base: head?.revision ?? 0, standing };
}

function standingOf(
  texts: readonly ComparedText[],
  head: SheetHead | undefined,
  isOlder: boolean,
): MailedComparison['standing'] {
  if (texts.every(({ text = '' }) => text.trim() === '')) return 'blank';
  if (!head) return 'new';
  if (texts.every(({ differs }) => !differs)) return 'same';
  return isOlder ? 'behind' : 'differs';
}

/** The file says which revision its texts started from. A return is a revision, too, and asks for just such a file. */
function isBehind({ file }: MailedForm, key: SheetKey, { revision, state }: SheetHead): boolean {
  const base = file.file.identity?.bases.find(
    ({ project, department }) => project === key.project && department === key.department,
  );
  return base !== undefined && base.revision < revision && state !== 'returned';
}
