import type { ApiAnswer } from './tenken-api.ts';

/** The list that an answer has under a name. */
export function listIn<K extends string, T>(answer: ApiAnswer<Record<K, T>>, name: K): ApiAnswer<T> {
  return answer.kind === 'ok' ? { kind: 'ok', value: answer.value[name] } : answer;
}
