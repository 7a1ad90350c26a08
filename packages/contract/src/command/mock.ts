import { once } from "node:events";
import { UsageError } from "@idaas-face/common/usage-error";
import { startMock } from "../mock/mock-server.js";
import { type Arguments, numberOf } from "./arguments.js";
import { exitCodes } from "./exit-codes.js";
import type { Surroundings } from "./surroundings.js";

/** Serves the examples of the document until it is interrupted. */
export async function mock(args: Arguments, { print, signal }: Surroundings): Promise<number> {
  const port = numberOf(args, "port", 0, 65_535) ?? 4010;
  const running = await startMock({ port }).catch((error: Error) => {
    throw new UsageError(error.message, { cause: error });
  });
  print(`The mock listens on ${running.url}. \`Prefer: code=404\` chooses a response. Ctrl-C ends it.`);
  if (!signal.aborted) await once(signal, "abort");
  await running.close();
  return exitCodes.conforms;
}
