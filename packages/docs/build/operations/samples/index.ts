import type { LocatedOperation } from "@idaas-face/spec/operations";
import { codeGroup, fence } from "../../markdown/fence.js";
import { callOf } from "./call.js";
import { curlSample } from "./curl.js";
import { byPathSample, typeScriptSample } from "./type-script.js";
import { javaSample, pythonSample } from "./vendor.js";

/** Makes the samples of an operation, as tabs. */
export function samplesOf(operation: LocatedOperation): string {
  const call = callOf(operation);
  return codeGroup([
    fence("sh", curlSample(call), "curl"),
    fence("ts", typeScriptSample(call), "TypeScript"),
    fence("ts", byPathSample(call), "TypeScript by path"),
    // The vendor does not publish the class of its clients that authenticates.
    ...(operation.authenticated
      ? [fence("python", pythonSample(call), "Python"), fence("java", javaSample(call), "Java")]
      : []),
  ]);
}
