import { createContext, useContext } from 'react';
import type { PaneLanguage } from './pane-language.ts';

const context = createContext<PaneLanguage | undefined>(undefined);

export const WordsProvider = context.Provider;

/** Every sentence of the work in an open workbook, in the language of Office. */
export function useWords(): PaneLanguage {
  const words = useContext(context);
  if (!words) throw new Error('The pane was shown before its words were there');
  return words;
}
