import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

export const labels = {
  activity: 'R5年度の取組内容',
  selfEvaluation: '自己点検評価',
  issues: '今後の課題及び方向性',
};

/** Says what the open workbook shall be, where it does not say so itself. */
export async function chooseRole(desk: Desk, role: string): Promise<void> {
  await expect(desk.pane.getByRole('heading', { name: 'このブックは何に使いますか' })).toBeVisible();
  await desk.pane.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await desk.press('次へ');
}

/** From a fresh workbook of a department to the list of its sheets. */
export async function beginWork(desk: Desk, person: string, department: string): Promise<void> {
  await desk.signIn(person);
  await chooseRole(desk, `${department}のブック`);
  await desk.press('このブックで始める');
  await expect(desk.pane.getByRole('heading', { name: '点検評価シート' })).toBeVisible();
}

/** From a fresh workbook of the secretariat to its tables, シート一覧 in sight. */
export async function beginTables(desk: Desk, person: string): Promise<void> {
  await desk.signIn(person);
  await chooseRole(desk, '事務局のブック');
  await desk.press('このブックで始める');
  await expect(desk.pane.getByText('に取り込みました')).toBeVisible();
  await desk.showWorksheet('シート一覧');
}

/** Opens a sheet of the department's list by its number. */
export async function openSheet(desk: Desk, number: string): Promise<void> {
  await desk.press(new RegExp(`^${number}(?!\\d)`));
}

export async function fillSheet(
  desk: Desk,
  texts: Partial<Record<keyof typeof labels, string>>,
): Promise<void> {
  if (texts.activity !== undefined) await desk.entry(labels.activity).fill(texts.activity);
  if (texts.selfEvaluation !== undefined) await desk.entry(labels.selfEvaluation).fill(texts.selfEvaluation);
  if (texts.issues !== undefined) await desk.entry(labels.issues).fill(texts.issues);
}

export async function submitSheet(desk: Desk): Promise<void> {
  await desk.press('提出');
  await desk.press('提出する');
  await expect(desk.pane.getByText('提出しました。')).toBeVisible();
}
