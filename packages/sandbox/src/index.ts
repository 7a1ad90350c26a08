/**
 * A FaceApi that keeps its state, for development and tests: in this process, or on a port.
 *
 * @packageDocumentation
 */
export * from "./core.js";
export type { LogLevel, StartSandboxOptions } from "./server/options.js";
export { type RunningSandbox, startSandbox } from "./server/start-sandbox.js";
