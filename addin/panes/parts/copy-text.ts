/**
 * Copies what stands in a field. The clipboard is often closed to a task pane, since it is a frame of another origin; then
 * the old way through the selection works. False where neither does.
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
