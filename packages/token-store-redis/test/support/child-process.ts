import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server in a process of its own. */
export interface RunningProcess {
  readonly pid: number;
  /** Ends it at once, stopped or not, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it keeps its connections and its port, and answers nothing. */
  hang(): void;
  /** SIGCONT */
  resume(): void;
}

/**
 * Ends a process when this one is gone, however it went: the shell reads until the pipe to us is closed by the system.
 * Signals of the terminal are for us; the shell stays for what is left to do.
 */
function endWithUs(pid: number): ChildProcess {
  const script = `trap "" INT TERM HUP; read -r _; kill -9 ${pid} 2>/dev/null`;
  return spawn("sh", ["-c", script], { stdio: ["pipe", "ignore", "ignore"] });
}

/** Waits for the line that says that the server is ready; rejects with all it said when it ended instead. */
function saying(child: ChildProcess, ready: RegExp, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-10_000);
      if (ready.test(said)) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`${command} ended with ${code ?? signal}:\n${said}`)));
  });
}

/** Starts a server and waits until it has said that it is ready. It ends with this process at the latest. */
export async function startProcess(command: string, args: readonly string[], ready: RegExp): Promise<RunningProcess> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit").catch(() => {});
  const said = saying(child, ready, command);
  const guardian = child.pid === undefined ? undefined : endWithUs(child.pid);
  void exited.then(() => guardian?.kill("SIGKILL"));
  await said;
  return {
    pid: child.pid as number,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    hang: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
  };
}
