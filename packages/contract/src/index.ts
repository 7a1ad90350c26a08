/**
 * Checks that hold an implementation of the FaceApi to its OpenAPI document.
 *
 * @packageDocumentation
 */
export type { AssumptionResult, Verdict } from "./assumptions/assumption.js";
export { type Check, type Contract, contract } from "./kit/contract.js";
export { ContractError } from "./kit/contract-error.js";
export { expectConforms } from "./kit/expect-conforms.js";
export type { Level } from "./levels.js";
export { type Mock, type MockOptions, startMock } from "./mock/mock-server.js";
export type { CheckResult, Report } from "./report/report.js";
export { type ContractOptions, type Credentials, OptionError } from "./run/options.js";
export { checkTraffic } from "./traffic/check-traffic.js";
export type { Har } from "./traffic/har.js";
