import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "@idaas-face/common/usage-error";
import type { Credentials } from "../run/options.js";

/** The credentials of a run, and those of a viewer where there are some. */
export interface GivenCredentials {
  credentials: Credentials;
  viewer: Credentials | undefined;
}

/** The wait for standard input, in milliseconds. A user who pipes nothing must not wait for ever. */
const patienceMs = 10_000;

/** The wait, in milliseconds, before a user learns what the command waits for. */
const silenceMs = 1_000;

/** Reads the credentials from the environment, or else as JSON from standard input. */
export async function readCredentials(
  environment: Record<string, string | undefined>,
  stdin: Readable & { isTTY?: boolean },
  printError: (text: string) => void,
): Promise<GivenCredentials> {
  const credentials = pair(environment.IDAAS_APPLICATION_ID, environment.IDAAS_SHARED_SECRET);
  const viewer = pair(environment.IDAAS_VIEWER_APPLICATION_ID, environment.IDAAS_VIEWER_SHARED_SECRET);
  if (credentials) return { credentials, viewer };
  const given = stdin.isTTY ? undefined : parse(await readAll(stdin, printError));
  const read = pair(given?.applicationId, given?.sharedSecret);
  if (read)
    return {
      credentials: read,
      viewer: viewer ?? pair(Object(given?.viewer).applicationId, Object(given?.viewer).sharedSecret),
    };
  throw new UsageError(
    'The credentials are missing: set IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET, or pass { "applicationId": "…", "sharedSecret": "…" } on standard input.',
  );
}

function pair(applicationId: unknown, sharedSecret: unknown): Credentials | undefined {
  if (typeof applicationId !== "string" || applicationId === "") return undefined;
  if (typeof sharedSecret !== "string" || sharedSecret === "") return undefined;
  return { applicationId, sharedSecret };
}

async function readAll(stdin: Readable, printError: (text: string) => void): Promise<string> {
  let text = "";
  const notice = setTimeout(() => {
    if (text === "")
      printError(
        "Waiting for the credentials on standard input: JSON, or set IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET.",
      );
  }, silenceMs);
  const reading = (async () => {
    for await (const chunk of stdin.setEncoding("utf8")) text += chunk;
  })();
  const waiting = new AbortController();
  await Promise.race([
    reading,
    sleep(patienceMs, undefined, { signal: waiting.signal }).catch(() => undefined),
  ]);
  clearTimeout(notice);
  waiting.abort();
  stdin.destroy();
  await reading.catch(() => undefined);
  return text;
}

function parse(
  text: string,
): { applicationId?: unknown; sharedSecret?: unknown; viewer?: unknown } | undefined {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}
