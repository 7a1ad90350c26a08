import { CallLog } from "./call-log.js";
import type { Style } from "./style.js";

interface Example {
  allOperations: (options: Record<string, unknown>) => Promise<void>;
}

// Not a literal in the import: the example is plain JavaScript, for readers who copy it, and has no declarations.
const example = new URL("../../packages/client/examples/all-operations.mjs", import.meta.url).href;

/** Made up: the mock checks that there are credentials, not which. */
const account = {
  credentials: { applicationId: "e5b0a8c2-3f6d-4d8e-9a41-7c1f2b6d9e03", sharedSecret: "not-a-real-secret" },
  userId: "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41",
};

/** Runs the client's example against `baseUrl`, one printed line for each request. */
export async function runExample(
  baseUrl: string,
  print: (line: string) => void,
  style: Style,
): Promise<void> {
  const { allOperations } = (await import(example)) as Example;
  const log = new CallLog(print, style);
  try {
    await allOperations({ ...account, baseUrl, fetch: log.fetch, report: log.report });
  } catch (error) {
    log.report(style("red", "failed"));
    throw error;
  }
}
