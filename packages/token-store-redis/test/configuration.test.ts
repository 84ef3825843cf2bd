import { randomBytes } from "node:crypto";
import { ConfigurationError } from "@vendorkit/auth-middleware";
import { createClient } from "redis";
import { Redis } from "ioredis";
import { describe, expect, it } from "vitest";
import { redisTokenStore, type RedisTokenStoreOptions } from "../src/index.ts";

const key = randomBytes(32);
const [here, there, safe] = [
  "redis://localhost:1",
  "redis://:pa55word@redis.example.com:1",
  "rediss://redis.example.com:1",
];

function problemWith(options: RedisTokenStoreOptions): string {
  try {
    redisTokenStore(options);
    return "";
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

describe("S146: a Redis elsewhere needs encryption, of tokens and of the connection", () => {
  it.each<[string, RedisTokenStoreOptions, RegExp]>([
    ["a URL without keys", { url: safe }, /^Tokens for Redis at redis\.example\.com need `encryptionKeys`/],
    ["a URL without TLS", { url: there, encryptionKeys: key }, /is not encrypted\. Use TLS/],
    ["node-redis without keys", { client: createClient({ url: safe }) }, /need `encryptionKeys`/],
    ["node-redis without TLS", { client: createClient({ url: there }), encryptionKeys: key }, /is not encrypted/],
    ["ioredis without keys", { client: new Redis(safe, { lazyConnect: true }) }, /need `encryptionKeys`/],
    [
      "ioredis without TLS",
      { client: new Redis(there, { lazyConnect: true }), encryptionKeys: key },
      /is not encrypted/,
    ],
  ])("%s is refused", (_what, options, problem) => {
    expect(problemWith(options)).toMatch(problem);
    expect(problemWith(options)).not.toContain("pa55word");
    expect(problemWith({ ...options, allowPlaintext: true })).toBe("");
  });

  it.each<[string, RedisTokenStoreOptions]>([
    ["loopback without anything", { url: here }],
    ["a host with keys and TLS", { url: safe, encryptionKeys: key }],
    ["a socket", { client: createClient({ socket: { path: "/run/redis.sock", tls: false } }) }],
  ])("%s is allowed", (_what, options) => {
    expect(problemWith(options)).toBe("");
  });
});

describe("options that cannot work", () => {
  it.each<[string, RedisTokenStoreOptions, string]>([
    ["nothing", {}, "Give `client`, a client of the package `redis` or `ioredis`, or `url`."],
    ["two of them", { url: here, client: createClient() }, "Give `client` or `url`, not both."],
    ["no URL", { url: "localhost" }, "`url` is not a URL."],
    ["another protocol", { url: "http://localhost" }, "`url` must begin with redis:// or rediss://, not http://."],
    ["no key", { url: here, encryptionKeys: [] }, "`encryptionKeys` is an empty list; give at least one key."],
    [
      "a short key",
      { url: here, encryptionKeys: ["too short"] },
      "The encryption key at position 1 of `encryptionKeys` is not 32 bytes, in base64, hexadecimal digits or a Uint8Array. `openssl rand -base64 32` makes one.",
    ],
    ["a key twice", { url: here, encryptionKeys: [key, key] }, "`encryptionKeys` holds two keys with the same id."],
    [
      "a prefix that would break the hash tag",
      { url: here, prefix: "a{b}" },
      "`prefix` must be 1 to 100 letters, digits or `. : / _ -`.",
    ],
    ["no lease", { url: here, lease: 0 }, "`lease` must be a whole number of milliseconds above 0, not 0."],
    ["no time", { url: here, timeout: NaN }, "`timeout` must be a whole number of milliseconds above 0, not NaN."],
    [
      "no client",
      { client: {} as never },
      "`client` is no Redis client that is known here. Give one of the packages `redis` or `ioredis`, 5 or later.",
    ],
  ])("%s", (_what, options, problem) => {
    expect(problemWith(options)).toBe(problem);
  });

  it("keys may be bytes, base64 or hexadecimal digits, with or without ids", () => {
    for (const encryptionKeys of [
      key,
      key.toString("base64"),
      key.toString("base64url"),
      key.toString("hex"),
      { id: "2026", key },
    ])
      expect(problemWith({ url: here, encryptionKeys })).toBe("");
  });
});
