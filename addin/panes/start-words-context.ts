import { createContext, useContext } from 'react';
import type { StartLanguage } from './start-language.ts';

const context = createContext<StartLanguage | undefined>(undefined);

export const StartWordsProvider = context.Provider;

/** The sentences that are there from the first moment, in the language of Office. */
export function useStartWords(): StartLanguage {
  const words = useContext(context);
  if (!words) throw new Error('The pane was shown before its first words were there');
  return words;
}
