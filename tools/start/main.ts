import { OptionError, parseOptions, usage } from "./options.mjs";
import { start } from "./start.js";
import { styleFor } from "./style.js";

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else {
    const stop = await start(options, { print: console.log, style: styleFor(process.stdout) });
    // A Ctrl-C may arrive more than once: from the terminal, and handed on by npm.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => void stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}
