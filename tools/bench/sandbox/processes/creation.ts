// A fresh process that makes its first sandbox, and prints how many milliseconds that took once the module was loaded.
import { createSandbox } from "@idaas-face/sandbox";

const started = performance.now();
const sandbox = await createSandbox();
process.stdout.write(String(performance.now() - started));
await sandbox.close();
