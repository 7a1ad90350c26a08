import { type MockOptions, startMock } from "@idaas-face/contract";
import { serveDocs } from "./docs-server.js";
import { runExample } from "./example.js";
import type { Options } from "./options.js";
import type { Style } from "./style.js";

export interface Surroundings {
  print: (line: string) => void;
  style: Style;
  /** What the mock answers from; without it, the description of the Face API. */
  document?: MockOptions["document"];
}

/**
 * Starts the mock, runs the example against it and, unless it is for once only, serves the documentation.
 *
 * @returns what stops all that still runs
 */
export async function start(
  { port, once }: Pick<Options, "port" | "once">,
  { print, style, document }: Surroundings,
): Promise<() => Promise<void>> {
  const mock = await startMock({ port, ...(document && { document }) });
  try {
    print(
      style("bold", `Every operation of the Face API, by @idaas-face/client against a mock at ${mock.url}`),
    );
    print("");
    await runExample(mock.url, print, style);
    if (once) {
      await mock.close();
      return async () => {};
    }
    const docs = await serveDocs();
    print("");
    print(`  Mock            ${style("cyan", mock.url)}`);
    print(`  Reference page  ${style("cyan", `${docs.url}/reference/`)}`);
    print("");
    print("Both stay up until you press Ctrl-C.");
    return async () => {
      await Promise.all([mock.close(), docs.close()]);
    };
  } catch (error) {
    await mock.close();
    throw error;
  }
}
