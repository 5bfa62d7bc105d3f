import type { FindingWords } from '../finding-words.ts';
import { answers } from './rules/answers.ts';
import { characters } from './rules/characters.ts';
import { dates } from './rules/dates.ts';
import { figures } from './rules/figures.ts';
import { names } from './rules/names.ts';
import { privacy } from './rules/privacy.ts';
import { prose } from './rules/prose.ts';

export const findings: FindingWords = {
  ...answers,
  ...dates,
  ...figures,
  ...names,
  ...prose,
  ...characters,
  ...privacy,
};
