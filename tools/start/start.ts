import { serveSite } from "@idaas-face/docs/serve";
import { startSandbox } from "@idaas-face/sandbox";
import { runExample } from "./example.js";
import { farewell, farewellOnce } from "./farewell.js";
import type { Options } from "./options.mjs";
import type { Style } from "./style.js";

export interface Surroundings {
  print: (line: string) => void;
  style: Style;
}

/**
 * Starts a sandbox, runs the example against it and, unless it is for once only, serves the documentation. The sandbox keeps
 * everything in memory, so that each start begins anew and two are not in each other's way.
 *
 * @returns a function that stops everything that still runs
 */
export async function start(
  { port, once }: Pick<Options, "port" | "once">,
  { print, style }: Surroundings,
): Promise<() => Promise<void>> {
  const sandbox = await startSandbox({ port, memory: true });
  try {
    print(
      style(
        "bold",
        `Every operation of the Face API, by @idaas-face/client against a sandbox at ${sandbox.url}`,
      ),
    );
    print("");
    await runExample(sandbox, print, style);
    if (once) {
      await sandbox.close();
      print("");
      print(farewellOnce(style));
      return async () => {};
    }
    const docs = await serveSite();
    print("");
    print(farewell(sandbox, docs.url, style));
    return async () => {
      await Promise.all([sandbox.close(), docs.close()]);
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
