import type { Desk } from './desk.ts';
import { expect } from './stage.ts';

/** Says what the open workbook shall be, where it does not say so itself. */
export async function chooseRole(desk: Desk, role: string): Promise<void> {
  await expect(desk.pane.getByRole('heading', { name: 'このブックは何に使いますか' })).toBeVisible();
  await desk.pane.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await desk.press('次へ');
}

/** Opens a sheet of the department's list by its number. */
export async function openSheet(desk: Desk, number: string): Promise<void> {
  await desk.press(new RegExp(`^${number}(?!\\d)`));
}
