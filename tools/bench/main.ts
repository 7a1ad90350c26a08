import { UsageError } from "@idaas-face/common/usage-error";
import { measureClient } from "./measure-client.js";
import { parseOptions, usage } from "./options.js";
import { measureSandbox } from "./sandbox/measure-sandbox.js";

try {
  const { quick, only, help } = parseOptions(process.argv.slice(2));
  if (help) console.log(usage);
  else {
    // One after the other: they would disturb each other.
    const broken = only === "sandbox" ? [] : await measureClient(quick);
    if (only !== "client") broken.push(...(await measureSandbox(quick)));
    if (broken.length > 0) {
      const advice =
        "Make it cheaper, or change the budgets in tools/bench or in packages/client/size-budget.json, and say why.";
      console.error([...broken, advice].join("\n"));
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
