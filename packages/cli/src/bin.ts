#!/usr/bin/env node
import { main } from "./main.ts";
import { watchOutput } from "./watch-output.ts";

/** From here on, a signal ended the work. */
const FIRST_SIGNAL_CODE = 129;

watchOutput();
const code = await main();
// An output that could not be written has set a status by now, or will.
process.exitCode ||= code;
// Requests that nobody waits for any more could hold the process for as long as their timeouts.
if (code >= FIRST_SIGNAL_CODE) process.exit();
