import { expect, it } from "vitest";
import { clientCredentials } from "../src/index.ts";
import { credentials, failureOf, take } from "./support/client.ts";
import "./support/guard.ts";
import { tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

it("S48, S49: a quota that is used up until nobody knows when is asked about once a second, however many calls come", async () => {
  const clock = new VirtualClock();
  const { fetch, mints } = tokenStub(() =>
    Response.json({ error: "too_many_requests", error_description: "Client quota exceeded" }, { status: 429 }),
  );
  const tokens = clientCredentials(credentials({ clock, fetch }));
  for (let call = 0; call < 50; call++) {
    const error = await clock.settle(failureOf(take(tokens)));
    expect(error["code"]).toBe("quota_exhausted");
    await clock.advance(100);
  }
  expect(mints.length).toBeLessThanOrEqual(6);
});
