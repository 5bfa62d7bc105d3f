import type { ObjectType } from '../host-object.ts';

/** The client tells at its start that commands may be sent. */
export const addinInternalType: ObjectType<null> = {
  methods: { NotifyActionHandlerReady: () => null },
};
