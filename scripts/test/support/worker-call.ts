import { createPliantClient } from "@vendorkit/pliant";
import { parentPort, workerData } from "node:worker_threads";

const pliant = createPliantClient(workerData as object);
const statuses = [];
for (let count = 0; count < 3; count++) statuses.push((await pliant.GET("/organizations")).response.status);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
parentPort?.postMessage(statuses);
