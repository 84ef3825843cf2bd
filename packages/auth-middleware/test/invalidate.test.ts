import "./support/guard.ts";
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../src/index.ts";
import { sourceAt, take } from "./support/client.ts";
import { startWire } from "./support/wire.ts";

/** A token endpoint that answers its first request when it is told to. */
async function startSlowWire() {
  const wire = await startWire();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  wire.token(async (_seen, count) => {
    asked();
    if (count > 1) return wire.issue();
    const early = wire.issue();
    await held;
    return early;
  });
  return { wire, answer, isAsked };
}

describe("S153: invalidate() and a mint that is under way", () => {
  it("does not let the token of that mint in, which may be as old as the one that leaked", async () => {
    const { wire, answer, isAsked } = await startSlowWire();
    const tokenStore = new MemoryTokenStore();
    const tokens = sourceAt(wire, { tokenStore });
    const early = take(tokens);
    await isAsked;
    await tokens.invalidate();
    const fresh = await take(tokens);
    answer();
    expect([fresh.value, (await early).value, (await take(tokens)).value]).toEqual(["token-2", "token-2", "token-2"]);
    expect(wire.mints).toBe(2);
    const other = sourceAt(wire, { tokenStore });
    expect((await take(other)).value).toBe("token-2");
  });

  it("gives those who waited for it a token that is minted afterwards", async () => {
    const { wire, answer, isAsked } = await startSlowWire();
    const tokens = sourceAt(wire);
    const early = take(tokens);
    await isAsked;
    await tokens.invalidate();
    answer();
    expect((await early).value).toBe("token-2");
    expect((await take(tokens)).value).toBe("token-2");
  });
});
