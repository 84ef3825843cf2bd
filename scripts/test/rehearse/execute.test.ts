import { expect, it } from "vitest";
import { execute } from "../../check/execute.ts";

it("what is stopped is ended with all that it has started, and says why", async () => {
  const stop = new AbortController();
  // The shell's own child holds the pipe too, so that this ends within the minute only if both are ended.
  const running = execute("sleep 60 & wait", [], { cwd: ".", isShell: true, signal: stop.signal });
  stop.abort(new Error("stopped by SIGINT"));
  await expect(running).rejects.toThrow("stopped by SIGINT");
});
