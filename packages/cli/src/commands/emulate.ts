import { startEmulator } from "@vendorkit/emulator";
import { Interrupted } from "../interrupt.ts";
import { paint, print, say } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { variableOf } from "../variables.ts";
import { type VendorName, vendorNamed, vendorNames } from "../vendors.ts";

export interface EmulateFlags {
  readonly port?: number;
  readonly json?: boolean;
}

/** `emulate`: the vendors on loopback until Ctrl-C, and the variables that point clients at them. */
export async function emulate(texts: readonly string[], flags: EmulateFlags, signal: AbortSignal): Promise<number> {
  const vendors = texts.length === 0 ? vendorNames : [...new Set(texts.map(vendorNamed))];
  const emulator = await start(vendors, flags.port ?? 0);
  const variables = Object.fromEntries(
    vendors.flatMap((vendor) =>
      Object.entries(emulator.options(vendor)).map(([option, value]) => [variableOf(vendor, option), value]),
    ),
  );
  say(`${vendors.join(", ")} at ${paint("bold", emulator.origin)}`);
  say(paint("dim", "Put these variables into the shell that will use them. Ctrl-C ends the emulator."));
  print(flags.json ? JSON.stringify(variables) : Object.entries(variables).map(exported).join("\n"));
  await new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", resolve, { once: true });
  });
  await emulator.close();
  return signal.reason instanceof Interrupted ? signal.reason.exitCode : 0;
}

async function start(vendors: readonly VendorName[], port: number) {
  try {
    return await startEmulator({ vendors, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new UsageError(`port ${port} is taken.`, "Without --port a free one is found.");
    if (code === "EACCES") throw new UsageError(`port ${port} may not be used by you.`, "Ports from 1024 on may.");
    throw error;
  }
}

const exported = ([name, value]: [string, string]): string =>
  `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`;
