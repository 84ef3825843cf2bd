import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PliantOptions } from "@vendorkit/pliant";
import { bundleMember } from "./bundle-member.ts";
import type { Order, Report, Saying } from "./messages.ts";
import type { StoreOptions } from "./open-store.ts";

/** One process of a fleet, as seen by the one that started it. */
export interface Member {
  readonly pid: number;
  /** Whether it has asked for a token that no call has carried yet. */
  readonly isMinting: boolean;
  /** Makes one call. */
  call(): Promise<Report>;
  /** Begins to make one call after the other, with pauses of up to `pauseMs`. */
  run(pauseMs: number): void;
  /** Waits for the call under way and ends. */
  stop(): Promise<Report>;
  /** SIGKILL */
  kill(): Promise<void>;
}

export interface FleetOptions {
  readonly client: PliantOptions;
  /** How the members reach what they share: they take turns. Default: they share nothing. */
  readonly stores?: readonly StoreOptions[];
  /** Milliseconds by which their token requests are late, as if the token endpoint were far away. @default 0 */
  readonly mintMs?: number;
  /** Told when a member is about to send a token request. */
  readonly onMint?: (member: Member, isAlone: boolean) => void;
  /** Told of each token that a member uses. */
  readonly onToken?: (token: string) => void;
  /** Told of each failure when it happens. */
  readonly onFailure?: (what: string) => void;
}

/** Waits for the next thing of a kind that a process says; rejects when it ends instead. */
function heard<S extends Saying["say"]>(child: ChildProcess, kind: S): Promise<Extract<Saying, { say: S }>> {
  return new Promise((resolve, reject) => {
    const listen = (saying: Saying) => {
      if (saying.say !== kind) return;
      child.off("message", listen);
      child.off("exit", fail);
      resolve(saying as Extract<Saying, { say: S }>);
    };
    const fail = () => reject(new Error(`process ${child.pid} ended before it was ${kind}`));
    child.on("message", listen);
    child.once("exit", fail);
  });
}

/** Starts one process; it has a client, and has sent nothing yet. */
async function startMember(
  program: string,
  options: FleetOptions,
  store: StoreOptions | undefined,
  failures: string[],
): Promise<Member> {
  const { client, mintMs = 0, onMint, onToken, onFailure } = options;
  const fail = (what: string) => {
    failures.push(`process ${child.pid}${what}`);
    onFailure?.(`process ${child.pid}${what}`);
  };
  const child = fork(program, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const order = (order: Order) => void child.send(order);
  const ask = async (what: "call" | "stop"): Promise<Report> => {
    const answer = heard(child, "report");
    order({ do: what });
    return (await answer).report;
  };
  let isMinting = false;
  const member: Member = {
    pid: child.pid as number,
    get isMinting() {
      return isMinting;
    },
    call: () => ask("call"),
    run: (pauseMs) => order({ do: "run", pauseMs }),
    stop: () => ask("stop"),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
  child.on("message", (saying: Saying) => {
    if (saying.say === "minting") {
      isMinting = true;
      onMint?.(member, saying.isAlone);
    }
    if (saying.say === "used") isMinting = false;
    if (saying.say === "using") onToken?.(saying.token);
    if (saying.say === "failed") fail(`: ${saying.what}`);
  });
  child.once("exit", (code) => {
    if (code !== null) fail(` ended by itself with ${code}`);
  });
  const ready = heard(child, "ready");
  order({ do: "start", client, store, mintMs });
  await ready;
  return member;
}

/** Processes of one program. */
export interface Fleet {
  /** Starts so many at once and waits until all of them are ready to call. */
  start(count: number): Promise<Member[]>;
  /** Calls that did not succeed, rejections that nobody handled, and processes that ended by themselves. */
  readonly failures: readonly string[];
  /** Ends all that still run. */
  close(): Promise<void>;
}

/** Prepares a fleet that has no process yet. */
export async function openFleet(options: FleetOptions): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), "vendorkit-fleet-"));
  const program = await bundleMember(folder);
  const { stores = [] } = options;
  let turn = 0;
  const members: Member[] = [];
  const failures: string[] = [];
  return {
    failures,
    async start(count) {
      const started = await Promise.all(
        Array.from({ length: count }, () => startMember(program, options, stores[turn++ % stores.length], failures)),
      );
      members.push(...started);
      return started;
    },
    async close() {
      await Promise.all(members.map((member) => member.kill()));
      await rm(folder, { recursive: true });
    },
  };
}
