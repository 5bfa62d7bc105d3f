export type DialogAnswer =
  | { kind: 'told'; message: string }
  /** The person closed the window. */
  | { kind: 'closed' }
  | { kind: 'failed'; code: number };

const closedByPerson = 12006;

/** Opens a page of our own in a window; settles with the first thing that comes of it, and then closes it. */
export function askInDialog(address: string): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    // The person has just pressed a button, so that nothing needs to be asked before the window opens.
    const options = { height: 60, width: 30, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address, options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        resolve({ kind: 'failed', code: opened.error.code });
        return;
      }
      listen(opened.value, resolve);
    });
  });
}

function listen(dialog: Office.Dialog, resolve: (answer: DialogAnswer) => void): void {
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
    if (!('message' in told) || isForeign(told.origin)) return;
    dialog.close();
    resolve({ kind: 'told', message: told.message });
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    if (!('error' in event)) return;
    if (event.error === closedByPerson) resolve({ kind: 'closed' });
    else resolve({ kind: 'failed', code: event.error });
  });
}

/** An older Office does not say where a message comes from; then only pages of ours can have sent it. */
function isForeign(origin: string | undefined): boolean {
  return origin !== undefined && origin !== location.origin;
}
