import { describe, expect, it } from "vitest";
import { collect } from "../new-vendor/collect.ts";

/** Somebody at a terminal who gives these answers, one after the other. */
function somebody(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return answers.shift() ?? "";
  };
  return { asked, ask };
}

const FLAGS = { "base-url": "https://api.acme.dev/", "token-url": "https://auth.acme.dev/token", body: "form" };

describe("on a terminal, new-vendor", () => {
  it("asks for all that no flag gave, and takes what it proposes for an empty answer", async () => {
    const { asked, ask } = somebody("", "read", "", "", "", "", "/things");
    expect(await collect("acme", FLAGS, ask)).toEqual({
      name: "acme",
      title: "Acme",
      baseUrl: "https://api.acme.dev",
      tokenUrl: "https://auth.acme.dev/token",
      body: "form",
      parameters: ["grant_type", "client_id", "client_secret", "scope"],
      scope: "read",
      path: "/things",
    });
    expect(asked).toHaveLength(7);
    expect(asked[0]).toBe("The vendor's name, as people write it [Acme]: ");
    expect(asked[3]).toContain("[grant_type,client_id,client_secret,scope]");
  });

  it("asks again, with the reason, until the answer will do", async () => {
    const { asked, ask } = somebody("xml", "", "json");
    const { body } = await collect("acme", { ...FLAGS, body: undefined, ...QUIET }, ask);
    expect(body).toBe("json");
    expect(asked.slice(1)).toEqual([
      expect.stringMatching(/^ {2}This has to be form or json\.\n/),
      expect.stringMatching(/^ {2}This is needed\.\n/),
    ]);
  });

  it("does not ask for a path when there is a specification", async () => {
    const { asked, ask } = somebody();
    const { title: _title, path: _path, ...flags } = { ...FLAGS, ...QUIET, spec: "https://acme.dev/openapi.yaml" };
    expect(await collect("acme", flags, ask)).toMatchObject({ spec: "https://acme.dev/openapi.yaml" });
    expect(asked).toEqual([expect.stringContaining("name")]);
  });
});

const QUIET = {
  title: "Acme",
  scope: "",
  audience: "",
  parameters: "grant_type,client_id,client_secret",
  docs: "",
  spec: "",
  path: "/a",
};

describe("without one, new-vendor", () => {
  it("takes its proposals, and complains about everything that is missing at once", async () => {
    await expect(collect("acme", { "base-url": "https://api.acme.dev" })).rejects.toThrow(
      "--token-url, --body, --path are missing",
    );
    expect(await collect("acme", { ...FLAGS, audience: "api", path: "/things" })).toMatchObject({
      title: "Acme",
      parameters: ["grant_type", "client_id", "client_secret", "audience"],
    });
  });

  it.each([
    [{ "base-url": "https://api.acme.dev/?v=1" }, "--base-url must not hold a query"],
    [{ path: "things" }, "--path has to look like"],
    [{ path: "/things/../else" }, "--path has to look like"],
    [{ title: "A */ B" }, "--title has to be one line of plain text"],
    [{ scope: "read\n" }, "--scope has to be visible characters"],
    [{ parameters: "grant_type,client_id,client_secret,resource" }, "--parameters has the unknown name `resource`"],
    [{ parameters: "grant_type,client_id,client_secret", scope: "read" }, "--parameters lacks scope"],
    [{ docs: "page 3" }, "--docs has to be an address"],
  ])("says which flag cannot be right: %j", async (flags, says) => {
    await expect(collect("acme", { ...FLAGS, ...QUIET, ...flags })).rejects.toThrow(says);
  });
});
