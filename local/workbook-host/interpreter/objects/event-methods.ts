import type { EventType } from '../events.ts';
import type { Method } from '../host-object.ts';

/** As attaching and removing a handler call them: `_RegisterAddedEvent`, and the later ones `_RegisterEventNameChanged`. */
export function eventMethods<State>(
  types: Record<string, EventType>,
  targetOf: (state: State) => string | undefined,
): Record<string, Method<State>> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]): [string, Method<State>][] => [
      [`_Register${name}`, (state, _, { events }) => events.register(type, targetOf(state))],
      [`_Unregister${name}`, (state, _, { events }) => events.unregister(type, targetOf(state))],
    ]),
  );
}
