import { execFile, execFileSync, fork, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const file = (name: string) => join(import.meta.dirname, name);

export interface Origins {
  readonly plain: string;
  /** Undefined where no certificate could be made. */
  readonly secure: string | undefined;
  close(): void;
}

/** A key and a certificate for this run; openssl is on most machines, and without it the case is left out. */
function certificate(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "vendorkit-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "1"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync("openssl", ["req", "-x509", ...kind, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
    return [key, cert];
  } catch {
    return [];
  }
}

/** Starts the server in its own process. */
export async function startServer(): Promise<Origins> {
  const server: ChildProcess = fork(file("server.ts"), certificate());
  const { plain, secure } = await new Promise<{ plain: number; secure: number }>((resolve, reject) => {
    server.once("message", (ports) => resolve(ports as { plain: number; secure: number }));
    server.once("error", reject);
  });
  return {
    plain: `http://127.0.0.1:${plain}`,
    secure: secure ? `https://127.0.0.1:${secure}` : undefined,
    close: () => void server.kill(),
  };
}

/** Runs a file of this package in a process of its own, and gives the JSON that it prints. */
export async function measure<T>(name: string, task: object, stage: string, flags: readonly string[] = []): Promise<T> {
  // The server's certificate is of its own making; nothing leaves this machine.
  const env = { ...process.env, BENCH_STAGE: stage, NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_NO_WARNINGS: "1" };
  const { stdout } = await run(process.execPath, [...flags, file(name), JSON.stringify(task)], { env, cwd: stage });
  return JSON.parse(stdout) as T;
}
