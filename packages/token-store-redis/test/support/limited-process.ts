/** A process of a fleet that makes calls under a shared rate limit, and says how many of them had a turn in time. */
import { createApieraClient, DeadlineError, rateLimit, unwrap } from "@vendorkit/apiera";
import { redisRateLimit } from "../../src/rate-limit.ts";

const { options, url, calls, requests, window } = JSON.parse(process.argv[2] ?? "{}") as {
  options: Parameters<typeof createApieraClient>[0];
  url: string;
  calls: number;
  requests: number;
  window: number;
};
const shared = redisRateLimit({ url, timeout: 10_000 });
const limit = { rateLimit: rateLimit({ shared, requests, window }), retries: 0, deadline: window / 2 };
const apiera = createApieraClient({ ...options, ...limit });

async function hasTurn(): Promise<boolean> {
  try {
    await unwrap(apiera.GET("/v1/tags"));
    return true;
  } catch (error) {
    if (error instanceof DeadlineError) return false;
    throw error;
  }
}

const turns = await Promise.all(Array.from({ length: calls }, hasTurn));
shared.close();
process.stdout.write(String(turns.filter(Boolean).length));
