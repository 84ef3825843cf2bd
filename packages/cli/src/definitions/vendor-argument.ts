import { Argument } from "commander";
import { vendorNames } from "../vendors.ts";

export const vendorArgument = (): Argument => new Argument("<vendor>", `one of ${vendorNames.join(", ")}`);
