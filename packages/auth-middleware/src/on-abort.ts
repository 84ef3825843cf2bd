type Listener = (reason: unknown) => void;

/** One listener a signal, however many calls share it: a long-lived signal neither warns about listeners nor keeps them. */
const hubs = new WeakMap<AbortSignal, { listeners: Set<Listener>; stop: () => void }>();

function open(signal: AbortSignal) {
  const listeners = new Set<Listener>();
  const fire = () => {
    hubs.delete(signal);
    for (const listener of listeners) listener(signal.reason);
  };
  signal.addEventListener("abort", fire, { once: true });
  const hub = { listeners, stop: () => signal.removeEventListener("abort", fire) };
  hubs.set(signal, hub);
  return hub;
}

/** Calls `listener` with the reason when `signal` aborts. Returns what takes the listener back; the last one out frees the signal. */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  const hub = hubs.get(signal) ?? open(signal);
  hub.listeners.add(listener);
  return () => {
    if (!hub.listeners.delete(listener) || hub.listeners.size > 0) return;
    hub.stop();
    hubs.delete(signal);
  };
}
