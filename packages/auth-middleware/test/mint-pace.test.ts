import { describe, expect, it } from "vitest";
import { clientCredentials, type VendorkitEvent } from "../src/index.ts";
import { clientWith, credentials, take } from "./support/client.ts";
import "./support/guard.ts";
import { apiStub, issuing, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** A source in virtual time, and the warnings about its pace. */
function paced(lifetime: number, options: Parameters<typeof credentials>[0] = {}) {
  const clock = new VirtualClock();
  const events: VendorkitEvent[] = [];
  const { fetch } = tokenStub(issuing(lifetime));
  const onEvent = (event: VendorkitEvent) => void events.push(event);
  const tokens = clientCredentials(credentials({ clock, fetch, onEvent, vendor: "acme", ...options }));
  const warnings = () =>
    events.filter((event) => event.type === "warning").filter(({ code }) => code === "minting_often");
  return { clock, tokens, warnings };
}

describe("S190: a source that mints five times as often as it needs to", () => {
  it("says so once, and that the API rejects its tokens", async () => {
    const { clock, tokens, warnings } = paced(3_600);
    const api = async () => new Response(null, { status: 401 });
    const { send } = clientWith(tokens, { clock, fetch: api, retries: 0 });
    for (let call = 0; call < 100; call++) {
      // oxlint-disable-next-line no-await-in-loop
      await clock.settle(send(new Request("https://api.example.com/")));
      // oxlint-disable-next-line no-await-in-loop
      await clock.advance(1_000);
    }
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]?.message).toMatch(
      /^6 tokens were minted within \d+ s, and one is enough for \d+ s\. Likely cause: the API rejects the tokens/,
    );
  });

  it("names a secret that is another one each time", async () => {
    let asked = 0;
    const { clock, tokens, warnings } = paced(3_600, { clientSecret: () => `secret-${asked++}` });
    for (let call = 0; call < 20; call++) {
      // oxlint-disable-next-line no-await-in-loop
      await tokens.invalidate();
      // oxlint-disable-next-line no-await-in-loop
      await clock.settle(take(tokens));
    }
    expect(warnings().map(({ message }) => /another secret each time/.test(message))).toEqual([true]);
  });

  it.each([1, 5, 60, 300, 3_600])("says nothing of tokens of %i s that are renewed as they should be", async (life) => {
    const { clock, tokens, warnings } = paced(life);
    const { send } = clientWith(tokens, { clock, fetch: apiStub });
    for (let call = 0; call < 100; call++) {
      // oxlint-disable-next-line no-await-in-loop
      await clock.settle(send(new Request("https://api.example.com/")));
      // oxlint-disable-next-line no-await-in-loop
      await clock.advance((life * 1_000) / 7);
    }
    expect(warnings()).toEqual([]);
  });

  it("says nothing of a revocation now and then", async () => {
    const { clock, tokens, warnings } = paced(3_600);
    for (let hour = 0; hour < 20; hour++) {
      // oxlint-disable-next-line no-await-in-loop
      const { value } = await clock.settle(take(tokens));
      // oxlint-disable-next-line no-await-in-loop
      await clock.settle(take(tokens, { rejected: value }));
      // oxlint-disable-next-line no-await-in-loop
      await clock.advance(1_800_000);
    }
    expect(warnings()).toEqual([]);
  });
});
