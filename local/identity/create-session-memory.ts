import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  until: number;
}

/**
 * What the provider remembers between two requests of one sign-in. Nothing of it outlives the process: everybody signs
 * in anew anyway, and tokens hold by their signature.
 */
export function createSessionMemory(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, Kept>();
  return (model) => createAdapter(model, kept, now);
}

function createAdapter(model: string, kept: Map<string, Kept>, now: () => number): Adapter {
  const keyOf = (id: string) => `${model}:${id}`;
  const find = (key: string) => {
    const found = kept.get(key);
    return found && found.until > now() ? found.payload : undefined;
  };
  const findBy = (name: 'uid' | 'userCode', value: string) => {
    const keys = [...kept.keys()].filter((key) => key.startsWith(`${model}:`));
    return keys.map(find).find((payload) => payload?.[name] === value);
  };
  return {
    upsert: async (id, payload, expiresIn) => {
      for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
      kept.set(keyOf(id), {
        payload,
        until: expiresIn ? now() + expiresIn * 1000 : Number.POSITIVE_INFINITY,
      });
    },
    find: async (id) => find(keyOf(id)),
    findByUid: async (uid) => findBy('uid', uid),
    findByUserCode: async (userCode) => findBy('userCode', userCode),
    consume: async (id) => {
      const payload = find(keyOf(id));
      if (payload) payload.consumed = Math.floor(now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(keyOf(id));
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  };
}
