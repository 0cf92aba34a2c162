/** Addresses that nothing answers but the file itself. MapLibre takes what has another origin's address for a text to fetch. */
export const workerAddress = "https://one-file.invalid/worker.cjs";

/** What the map's ground is asked for by. */
export const groundProtocol = "one-file";
