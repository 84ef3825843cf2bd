import type { Adapter, AdapterPayload } from "oidc-provider";

/** What oidc-provider keeps, by the name of its model. */
export type Storage = Map<string, Map<string, AdapterPayload>>;

/** How many tokens may pile up before expired ones are dropped: about a megabyte. */
const sweepEvery = 1000;

/**
 * An adapter over `storage` that forgets nothing by itself: whether a token has expired is a question for the
 * emulator's clock, not for a timer. `expired` is asked once in a while, so that a long soak does not grow.
 */
export function memoryAdapter(
  storage: Storage,
  expired: (payload: AdapterPayload) => boolean,
): (name: string) => Adapter {
  return (name) => {
    const rows = storage.get(name) ?? new Map<string, AdapterPayload>();
    storage.set(name, rows);
    return {
      find: async (id) => rows.get(id),
      async upsert(id, payload) {
        rows.set(id, payload);
        if (rows.size % sweepEvery === 0) for (const [key, row] of rows) if (expired(row)) rows.delete(key);
      },
      destroy: async (id) => void rows.delete(id),
      consume: async () => undefined,
      findByUid: async () => undefined,
      findByUserCode: async () => undefined,
      revokeByGrantId: async () => undefined,
    };
  };
}
