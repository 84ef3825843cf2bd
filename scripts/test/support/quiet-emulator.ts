/** A process of its own, so that everything that the emulator and its authorization server print can be seen. */
import { startEmulator } from "@vendorkit/emulator";
import { vendors } from "../../demo/vendors.ts";

const emulator = await startEmulator();
for (const { name, connect } of vendors) {
  for (const clientSecret of [emulator.options(name).clientSecret, `canary-${name}`])
    await connect({ ...emulator.options(name), clientSecret, retries: 0 })
      .first()
      .catch(() => undefined);
}
await emulator.close();
