import type { RunningSandbox } from "@idaas-face/sandbox";
import { CallLog } from "./call-log.js";
import type { Style } from "./style.js";

interface Example {
  allOperations: (options: Record<string, unknown>) => Promise<void>;
}

// Not a literal in the import: the example is plain JavaScript, for readers who copy it, and has no declarations.
const example = new URL("../../packages/client/examples/all-operations.mjs", import.meta.url).href;

/** Runs the client's example against a sandbox, one printed line for each request and for what the user does in between. */
export async function runExample(
  { url, credentials, users, control }: RunningSandbox,
  print: (line: string) => void,
  style: Style,
): Promise<void> {
  const { allOperations } = (await import(example)) as Example;
  const log = new CallLog(print, style);
  const userId = users.ada.id;

  async function register({ id }: { id: string }) {
    const mails = await control.emails({ userId });
    log.note("the user's mail", `${mails.length} of "${mails[0]?.subject}", each with a link and a QR code`);
    const face = await control.setFaceStatus(id, "ACTIVE");
    log.note("the user's phone", `opens the link and registers: the face is ${face.status}`);
  }

  try {
    await allOperations({
      baseUrl: url,
      credentials,
      loginName: "ada",
      fetch: log.fetch,
      report: log.report,
      register,
    });
  } catch (error) {
    log.report(style("red", "failed"));
    throw error;
  }
}
