export { type ContractCase, contractCases } from "./cases.js";
export { bundledDocument } from "./document.js";
export { type ExampleRequest, exampleRequests, type RequestData } from "./example-requests.js";
export { type InvalidRequest, invalidRequests } from "./invalid-requests.js";
export { type Mock, type MockOptions, startMock } from "./mock-server.js";
export { prismRefusal } from "./prism-refusal.js";
export { runCase, type Target } from "./run-case.js";
export { startValidatingProxy } from "./validating-proxy.js";
