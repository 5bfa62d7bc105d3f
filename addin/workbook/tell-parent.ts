import { awaitOffice } from './await-office.ts';

/** Sends a text from a dialog to the pane that opened it; false where there is none. */
export async function tellParent(message: string): Promise<boolean> {
  if (!(await awaitOffice())) return false;
  try {
    Office.context.ui.messageParent(message, { targetOrigin: location.origin });
    return true;
  } catch {
    // office.js throws where the page is no dialog.
    return false;
  }
}
