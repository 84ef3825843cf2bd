/**
 * The main job of this repository in half a minute: five clients against the emulator, their tokens shared, revoked and
 * renewed, a rate limit waited for, a wrong secret explained. Exits with 1 if anything is not as it should be.
 */
import { startEmulator } from "@vendorkit/emulator";
import { Report } from "./demo/report.ts";
import { steps } from "./demo/steps.ts";
import { vendors } from "./demo/vendors.ts";

const report = new Report(process.stdout);
const emulator = await startEmulator();
report.say(`The emulator plays five vendors at ${emulator.origin}; the tokens come from oidc-provider behind it.`);

await Promise.all(
  vendors.map(async (vendor) => {
    for (const [title, step] of Object.entries(steps))
      await report.run(vendor.name, title, () => step(vendor, emulator, report.tallyOf(vendor.name)));
  }),
);

await emulator.close();
report.table();
process.exitCode = report.isGood ? 0 : 1;
