import { fileURLToPath } from "node:url";
import { checkSpec } from "./check.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
try {
  const { passed, text } = await checkSpec(root, process.env.BASE_REF || "origin/main");
  console.log(text);
  if (!passed) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
