import { startSandbox } from "@idaas-face/sandbox";
import type { Generator, Outcome, Workplace } from "./generator.js";
import { startOddServer } from "./odd-server.js";

/** The steps of a journey: each program prints `ok` and the name when it has made one. */
export const steps = [
  "authenticate",
  "find the user",
  "create",
  "create version 1",
  "list",
  "update by id",
  "settings",
  "e-mail",
  "delete",
];

/** Lets a generated client make the journey against a sandbox of its own, and reads from its output how it went. */
export async function makeJourney(generator: Generator, place: Workplace): Promise<Outcome["journey"]> {
  if (!generator.journey) return undefined;
  const sandbox = await startSandbox({ port: 0, memory: true });
  const odd = await startOddServer(sandbox.url);
  try {
    const { applicationId, sharedSecret } = sandbox.credentials;
    const output = await generator.journey(place, {
      BASE_URL: sandbox.url,
      ODD_URL: odd.url,
      APPLICATION_ID: applicationId,
      SHARED_SECRET: sharedSecret,
      LOGIN_NAME: "ada",
    });
    return readJourney(output);
  } finally {
    odd.close();
    await sandbox.close();
  }
}

/** Reads the output of a journey; throws where a step or one of the odd responses is missing. */
export function readJourney(output: string): NonNullable<Outcome["journey"]> {
  const lines = output.split("\n").map((line) => line.trim());
  const missing = steps.filter((step) => !lines.includes(`ok ${step}`));
  const find = (key: string) => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
  const [status, date] = [find("odd status"), find("odd date")];
  if (missing.length > 0 || !status || !date) {
    throw new Error(
      `The journey did not make each step; missing: ${missing.join(", ") || "an odd response"}.\n${output}`,
    );
  }
  return { steps: steps.length, status, date };
}
