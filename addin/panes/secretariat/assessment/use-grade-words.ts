import { useEffect, useState } from 'react';
import type { GradeWords } from '#domain/words/grade-words.ts';
import { useWords } from '../../words-context.ts';

const loadGradeWords = {
  ja: () => import('#domain/words/ja/grades.ts'),
  en: () => import('#domain/words/en/grades.ts'),
};

/** The sentences for suggested grades, in the language of the pane; nothing until they are there. */
export function useGradeWords(): GradeWords | undefined {
  const { language } = useWords();
  const [words, setWords] = useState<GradeWords>();
  useEffect(() => {
    let isCurrent = true;
    void loadGradeWords[language]().then(({ grades }) => isCurrent && setWords(grades));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
}
