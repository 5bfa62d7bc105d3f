import { timeEach } from '../keystroke-times.ts';
import { createLinter, type PresetName } from './create-linter.ts';

/** Milliseconds from each keystroke to textlint's findings; the first time the dictionary is read. */
export async function times(text: string, preset: PresetName): Promise<number[]> {
  const lint = createLinter(preset);
  await lint(text);
  return timeEach(text, lint, { samples: 7, keystrokes: 1 });
}
