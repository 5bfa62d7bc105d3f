import type { DepartmentDesk } from './department-desk.ts';

/** The first look at the sheets goes first. */
const idleTime = 2000;

/**
 * Asks once for what was reported of the indicators, for the rules that read it; without an answer they are silent.
 * `later` returns how to call it off; `now` asks again.
 */
export function createActuals({ store, ports, opened }: DepartmentDesk): {
  now: () => Promise<void>;
  later: () => () => void;
} {
  const ask = async () => {
    const answer = await ports.api.readActuals(opened.role.round);
    if (answer.kind === 'ok') store.change((now) => ({ ...now, actuals: answer.value }));
  };
  return {
    now: ask,
    later: () => {
      const hasIndicators = (opened.round.definition.indicators ?? []).length > 0;
      return hasIndicators ? ports.later(idleTime, () => void ask()) : () => {};
    },
  };
}
