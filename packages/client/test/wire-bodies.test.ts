import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { Answer } from "../../auth-middleware/test/support/wire.ts";
import { ContentError, NetworkError } from "../src/index.ts";
import { failureOf, start } from "./support/acme.ts";

const cut: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"id":"half of', () => response.destroy());
};

describe("an answer that breaks off in its body (S65, S106)", () => {
  it("is a NetworkError of an operation, and is not asked for again", async () => {
    const { wire, client } = await start();
    wire.api(() => cut);
    const error = await failureOf(client.GET("/things"));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).not.toContain("half of");
    expect(wire.calls).toHaveLength(1);
  });

  it.each(["text", "json", "arrayBuffer", "blob"] as const)(
    "is a NetworkError of fetch's response.%s()",
    async (read) => {
      const { wire, client } = await start();
      wire.api(() => cut);
      const response = await client.fetch("/things");
      const error = await failureOf(response[read]());
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ vendor: "acme", code: "UND_ERR_SOCKET" });
      expect(wire.calls).toHaveLength(1);
    },
  );
});

describe("an answer that is not what was promised", () => {
  it("S62: a login page in place of JSON is a ContentError that shows its type and none of it", async () => {
    const { wire, client } = await start();
    wire.api(() => ({ headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" }));
    const error = await failureOf(client.GET("/things"));
    expect(error).toBeInstanceOf(ContentError);
    expect(error.message).toContain("text/html");
    expect(error.message).not.toContain("Sign in");
  });

  it("S64: JSON that ends too early is a ContentError that quotes none of it", async () => {
    const { wire, client } = await start();
    wire.api(() => ({ headers: { "content-type": "application/json" }, body: '{"secret":"canary-of-the-body' }));
    const error = await failureOf(client.GET("/things"));
    expect(error).toBeInstanceOf(ContentError);
    expect(`${error.message} ${error.stack}`).not.toContain("canary");
  });
});
