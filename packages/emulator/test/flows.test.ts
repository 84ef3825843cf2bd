import { describe, expect, test } from "vitest";
import { apiOf, emulatorForTests, handClock } from "./helpers.ts";

const clock = handClock();
const emulator = await emulatorForTests({ clock });

describe("imply clusters", async () => {
  const api = await apiOf("imply", emulator.register("imply", {}));

  test("a cluster gets a uid and version 0, and every change makes one version more", async () => {
    const created = await api("POST", "/clusters", { metadata: { name: "analytics" }, spec: { version: "1" } });
    expect(created).toMatchObject({
      status: 201,
      body: { metadata: { name: "analytics" }, status: { resourceVersion: 0 } },
    });
    const path = `/clusters/${created.body.metadata.uid}`;
    const changed = await api("PUT", path, { ...created.body, spec: { version: "2" } });
    expect(changed.body).toMatchObject({
      metadata: created.body.metadata,
      spec: { version: "2" },
      status: { resourceVersion: 1 },
    });
    expect((await api("GET", path)).body).toEqual(changed.body);
    expect((await api("GET", `${path}/history/0`)).body).toEqual(created.body);
    expect((await api("GET", `${path}/history/1`)).body).toEqual(changed.body);
    expect((await api("GET", `${path}/history/2`)).status).toBe(404);
  });

  test("a deleted cluster is gone with its history", async () => {
    const { body } = await api("POST", "/clusters", { metadata: { name: "analytics" } });
    expect((await api("DELETE", `/clusters/${body.metadata.uid}`)).status).toBe(204);
    for (const path of ["", "/history/0"])
      expect((await api("GET", `/clusters/${body.metadata.uid}${path}`)).status).toBe(404);
    expect((await api("DELETE", `/clusters/${body.metadata.uid}`)).status).toBe(404);
  });

  test("the two likely conflicts can be switched on", async () => {
    const { body } = await api("POST", "/clusters", { metadata: { name: "one" } });
    Object.assign(emulator.settings("imply"), { uniqueNames: true, checkVersions: true });
    expect((await api("POST", "/clusters", { metadata: { name: "one" } })).status).toBe(409);
    expect((await api("PUT", `/clusters/${body.metadata.uid}`, body)).status).toBe(200);
    expect((await api("PUT", `/clusters/${body.metadata.uid}`, body)).status).toBe(409);
    Object.assign(emulator.settings("imply"), { uniqueNames: false, checkVersions: false });
  });
});

describe("oleria downloads", async () => {
  const api = await apiOf("oleria", emulator.register("oleria", {}));
  const finished = async () => {
    const { body } = await api("POST", "/v1/downloads", { context: "identities" });
    await api("GET", `/v1/downloads/${body.id}`);
    return (await api("GET", `/v1/downloads/${body.id}`)).body as { id: string; url: string };
  };

  test("an export is accepted first and completed after the polls that were set", async () => {
    const { status, body } = await api("POST", "/v1/downloads", { context: "identities" });
    expect([status, body]).toEqual([201, { id: expect.any(String), status: "accepted" }]);
    emulator.settings("oleria").polls = 2;
    const seen = [];
    for (let poll = 0; poll < 3; poll += 1) seen.push((await api("GET", `/v1/downloads/${body.id}`)).body.status);
    expect(seen).toEqual(["accepted", "accepted", "completed"]);
    emulator.settings("oleria").polls = 1;
  });

  test("an export can take time instead", async () => {
    Object.assign(emulator.settings("oleria"), { polls: 0, delay: 60_000 });
    const { body } = await api("POST", "/v1/downloads", { context: "identities" });
    clock.pass(59_999);
    expect((await api("GET", `/v1/downloads/${body.id}`)).body.status).toBe("accepted");
    clock.pass(1);
    expect((await api("GET", `/v1/downloads/${body.id}`)).body.status).toBe("completed");
    Object.assign(emulator.settings("oleria"), { polls: 1, delay: 0 });
  });

  test("the link gives a CSV file without a token for five minutes, then S3's refusal", async () => {
    const { url } = await finished();
    const file = await fetch(url);
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "text/csv"]);
    expect((await file.text()).split("\r\n")).toHaveLength(5);
    clock.pass(299_999);
    expect((await fetch(url)).status).toBe(200);
    clock.pass(1);
    const late = await fetch(url);
    expect([late.status, late.headers.get("content-type")]).toEqual([403, "application/xml"]);
    expect(await late.text()).toContain("<Code>AccessDenied</Code><Message>Request has expired</Message>");
  });

  test("reading a finished export again gives a link that works", async () => {
    const { id } = await finished();
    clock.pass(600_000);
    const { body } = await api("GET", `/v1/downloads/${id}`);
    expect((await fetch(body.url)).status).toBe(200);
  });

  test("a link that was changed is refused, and so is one with an Authorization header", async () => {
    const { url } = await finished();
    expect((await fetch(url.replace("Expires=300", "Expires=900"))).status).toBe(403);
    expect((await fetch(url.replace("/identities/", "/employees/"))).status).toBe(403);
    expect((await fetch(url, { headers: { authorization: "Bearer x" } })).status).toBe(400);
  });

  test("an export can be made to fail", async () => {
    emulator.settings("oleria").failures = 1;
    expect(await finished()).toMatchObject({
      status: "failed",
      error: { code: expect.any(String), message: expect.any(String) },
    });
    expect(await finished()).toMatchObject({ status: "completed" });
  });

  test("an export of one tenant is not there for another", async () => {
    const { id } = await finished();
    const other = await apiOf("oleria", emulator.register("oleria", { tenant: "globex" }));
    expect((await other("GET", `/v1/downloads/${id}`)).status).toBe(404);
  });
});

describe("apiera catalogue", async () => {
  const api = await apiOf("apiera", emulator.register("apiera", {}));
  const create = async (code: string) => (await api("POST", "/v1/products", { type: "simple", code })).body;

  test("products come in pages of 20 from page 1 on", async () => {
    const pages = [];
    for (const page of ["", "?page=2", "?page=3", "?page=4"])
      pages.push((await api("GET", `/v1/products${page}`)).body);
    expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5, 0]);
    expect(pages[1].pagination).toEqual({ page: 2, size: 20, totalItems: 45, totalPages: 3 });
    expect(new Set(pages.flatMap(({ items }) => items.map(({ uuid }: { uuid: string }) => uuid))).size).toBe(45);
    expect((await api("GET", "/v1/products?page=2&size=30")).body.items).toHaveLength(15);
  });

  test("filters and orders narrow and sort a list", async () => {
    const codes = async (query: string) => {
      const { body } = await api("GET", `/v1/products?${query}`);
      return body.items.map(({ code }: { code: string }) => code);
    };
    expect(await codes("codes[eq]=product-0003&codes[eq]=product-0001")).toEqual(["product-0001", "product-0003"]);
    expect(await codes("code[starts]=product-004&code[order]=desc&size=2")).toEqual(["product-0045", "product-0044"]);
    expect(await codes("createdAt[min]=2026-01-02T19:00:00Z&createdAt[order]=desc&size=1")).toEqual(["product-0045"]);
    expect(await codes("createdAt[max]=2026-01-01T01:00:00Z")).toEqual(["product-0001", "product-0002"]);
  });

  test("a new product is a draft that can be read and listed", async () => {
    const product = await create("chair");
    expect(product).toMatchObject({
      code: "chair",
      type: "simple",
      status: "draft",
      removedAt: null,
      createdAt: expect.stringMatching(/\.\d{6}Z$/),
    });
    expect((await api("GET", `/v1/products/${product.uuid}`)).body).toMatchObject(product);
    expect((await api("GET", "/v1/products?codes[eq]=chair&statuses[eq]=draft")).body.items).toEqual([product]);
  });

  test("a code names one product", async () => {
    await create("chair");
    expect((await api("POST", "/v1/products", { type: "simple", code: "chair" })).status).toBe(409);
  });

  test("several products are created together, all or none", async () => {
    const entry = (code: string) => ({ type: "simple", code });
    const made = await api("POST", "/v1/products/bulk", [entry("a"), entry("b")]);
    expect([made.status, made.body.map(({ code }: { code: string }) => code)]).toEqual([201, ["a", "b"]]);
    expect((await api("POST", "/v1/products/bulk", [entry("c"), entry("a")])).status).toBe(409);
    expect((await api("POST", "/v1/products/bulk", [entry("d"), entry("d")])).status).toBe(409);
    expect((await api("POST", "/v1/products/bulk", [entry("e"), { code: "f" }])).status).toBe(422);
    expect((await api("GET", "/v1/products?codes[eq]=c&codes[eq]=d&codes[eq]=e")).body.items).toEqual([]);
  });

  const moves: readonly (readonly [transitions: string, status: string | number])[] = [
    ["publish", "published"],
    ["publish unpublish", "unpublished"],
    ["publish unpublish publish", "published"],
    ["archive unarchive", "unpublished"],
    ["remove", "removed"],
    ["remove restore", "draft"],
    ["publish publish", 422],
    ["unpublish", 422],
    ["remove publish", 422],
    ["restore", 422],
  ];

  test.each(moves)("a new product that is made to %s ends as %s", async (transitions, end) => {
    const { uuid } = await create("chair");
    let answer;
    for (const transition of transitions.split(" "))
      answer = await api("PATCH", `/v1/products/${uuid}/actions/lifecycle`, { transition });
    if (typeof end === "number")
      expect(answer).toMatchObject({ status: end, body: { errors: [{ code: "ILLEGAL_TRANSITION" }] } });
    else expect(answer).toMatchObject({ status: 200, body: { uuid, status: end } });
  });

  test("a removed product leaves the list unless it is asked for", async () => {
    const { uuid } = await create("chair");
    await api("PATCH", `/v1/products/${uuid}/actions/lifecycle`, { transition: "remove" });
    expect((await api("GET", "/v1/products?codes[eq]=chair")).body.items).toEqual([]);
    for (const filter of ["isRemoved[eq]=true", "statuses[eq]=removed"]) {
      expect((await api("GET", `/v1/products?codes[eq]=chair&${filter}`)).body.items).toHaveLength(1);
    }
  });

  test("a bulk transition moves all products or none", async () => {
    const [a, b] = [await create("a"), await create("b")];
    const move = (transition: string, ...uuids: string[]) =>
      api("PATCH", "/v1/products/bulk/actions/lifecycle", { transition, uuids });
    expect((await move("publish", a.uuid, b.uuid)).body.map(({ status }: { status: string }) => status)).toEqual([
      "published",
      "published",
    ]);
    await move("unpublish", a.uuid);
    expect((await move("unpublish", b.uuid, a.uuid)).status).toBe(422);
    expect((await api("GET", `/v1/products/${b.uuid}`)).body.status).toBe("published");
    expect((await move("publish", a.uuid, crypto.randomUUID())).status).toBe(422);
  });

  test("locales are switched on and off", async () => {
    const [locale] = (await api("GET", "/v1/locales")).body.items;
    const [transition, end] = locale.status === "active" ? ["deactivate", "inactive"] : ["activate", "active"];
    const { body } = await api("PATCH", `/v1/locales/${locale.uuid}/actions/lifecycle`, { transition });
    expect(body.status).toBe(end);
  });

  test("a tag can be created, and rows below a product name the product", async () => {
    const { uuid } = await create("chair");
    expect((await api("POST", "/v1/tags", { code: "sale" })).body).toMatchObject({ code: "sale", status: "draft" });
    const { items } = (await api("GET", `/v1/products/${uuid}/tags`)).body;
    expect(items.map(({ productUuid }: { productUuid: string }) => productUuid)).toEqual([uuid, uuid, uuid]);
  });
});

describe("pliant cards", async () => {
  const api = await apiOf("pliant", emulator.register("pliant", {}));
  const { data: organizations } = (await api("GET", "/organizations")).body;
  const organizationId: string = organizations[0].organizationId;
  const firstCard = async (): Promise<string> =>
    (await api("GET", `/cards?organizationId=${organizationId}`)).body.data[0].cardId;

  test("lists are paged from 0 and say whether there is more", async () => {
    const pages = [];
    for (const page of [0, 1, 2])
      pages.push((await api("GET", `/cards?organizationId=${organizationId}&limit=5&page=${page}`)).body);
    expect(pages.map(({ data, hasNextPage }) => [data.length, hasNextPage])).toEqual([
      [5, true],
      [5, true],
      [2, false],
    ]);
    expect(new Set(pages.flatMap(({ data }) => data.map(({ cardId }: { cardId: string }) => cardId))).size).toBe(12);
  });

  test("a card is issued to a cardholder and can be read", async () => {
    const { data } = (await api("GET", `/cardholders?organizationId=${organizationId}`)).body;
    const wish = { organizationId, cardConfig: "PLIANT_VIRTUAL", label: "Ads", limit: { value: 100, currency: "EUR" } };
    const issued = await api("POST", `/cards/${data[0].cardholderId}`, wish);
    expect(issued).toMatchObject({ status: 200, body: { status: "ACTIVE" } });
    expect((await api("GET", `/cards/${issued.body.cardId}`)).body).toMatchObject({
      ...wish,
      cardholderId: data[0].cardholderId,
    });
    expect((await api("POST", `/cards/${crypto.randomUUID()}`, wish)).status).toBe(404);
  });

  test("further limits: an id changes, none creates, left out removes, null keeps, an empty list removes all", async () => {
    const path = `/cards/limits/${await firstCard()}`;
    const limits = async () => (await api("GET", path.replace("/limits", ""))).body.additionalLimits;
    const limit = (value: number, more: object = {}) => ({
      limit: { value, currency: "EUR" },
      limitRenewFrequency: "DAILY",
      ...more,
    });
    const put = async (body: object) => (await api("PUT", path, body)).status;
    expect(await put({ additionalLimits: [limit(1), limit(2)] })).toBe(204);
    const [one] = await limits();
    expect(one).toMatchObject({ id: expect.any(String), limit: { value: 1 } });
    expect(await put({ additionalLimits: [limit(9, { id: one.id })] })).toBe(204);
    expect(await limits()).toEqual([limit(9, { id: one.id })]);
    for (const kept of [{ additionalLimits: null }, { limit: { value: 5, currency: "EUR" } }]) await put(kept);
    expect(await limits()).toHaveLength(1);
    expect(await put({ additionalLimits: [limit(1, { id: crypto.randomUUID() })] })).toBe(400);
    expect(await put({ additionalLimits: [] })).toBe(204);
    expect(await limits()).toEqual([]);
  });

  test("card controls are replaced as a whole", async () => {
    const path = `/cards/${await firstCard()}/card-controls`;
    expect((await api("GET", path)).status).toBe(204);
    expect((await api("PUT", path, { countries: null, currencies: null })).status).toBe(202);
    expect((await api("GET", path)).body).toEqual({ countries: null, currencies: null });
  });

  test("a physical card is activated with its code, once", async () => {
    const { data } = (await api("GET", `/cardholders?organizationId=${organizationId}`)).body;
    const { body } = await api("POST", `/cards/${data[0].cardholderId}`, {
      organizationId,
      cardConfig: "PLIANT_PHYSICAL",
    });
    const activate = async (activationCode: string) =>
      (await api("POST", `/cards/${body.cardId}/activate`, { activationCode })).status;
    expect(body.status).toBe("PENDING");
    expect([await activate("0000"), await activate("999999"), await activate("999999")]).toEqual([400, 204, 409]);
  });

  test("an invited cardholder is listed, and an address is taken once", async () => {
    const person = {
      organizationId,
      firstName: "Ada",
      lastName: "L",
      email: "ada@example.com",
      language: "en",
      isOwner: false,
    };
    expect((await api("POST", "/cardholders/invite", person)).status).toBeLessThan(300);
    const { data } = (await api("GET", "/cardholders?status=INVITED")).body;
    expect(data.at(-1)).toMatchObject({ email: "ada@example.com" });
    expect((await api("POST", "/cardholders/invite", person)).body.code).toBe("USER_ALREADY_EXISTS");
  });

  test("transactions of a card come in a batch", async () => {
    const cardId = await firstCard();
    const { body } = await api("POST", "/transactions/details", {
      cardIds: [cardId],
      pagination: { page: 0, limit: 1 },
    });
    expect(body).toMatchObject({ data: [{ cardId }], hasNextPage: true });
  });
});

test("resetState forgets what was created", async () => {
  const api = await apiOf("imply", emulator.options("imply"));
  const { body } = await api("POST", "/clusters", { metadata: { name: "a" } });
  emulator.resetState("imply");
  expect((await api("GET", `/clusters/${body.metadata.uid}`)).status).toBe(404);
});
