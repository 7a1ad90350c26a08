import { afterEach, describe, it, vi } from "vitest";
import { expectAlways } from "./always.js";
import * as effects from "./properties/effects.js";
import * as ending from "./properties/ending.js";
import * as reconciling from "./properties/reconciling.js";
import * as traffic from "./properties/traffic.js";

afterEach(() => {
  vi.useRealTimers();
});

// Each property is tried with many schedules of calls and faults: see schedule.ts. To see a failure again, take seed and path
// from its message: PROPERTY_REPLAY='{"seed":1,"path":"2:3"}' npx vitest run test/faults -t "part of the property's name"
describe("whatever the network, the server and the callers do", () => {
  it("a create makes one face at most", () => expectAlways(effects.noDuplicateFaces));
  it("an e-mail, and an update that does not say which face it means, come to the server once at most", () =>
    expectAlways(effects.noSecondEffect));
  it("success means that it was done, and that the face is the call's own", () =>
    expectAlways(effects.successIsTrue));
  it("failure means that it was not done, unless the error says that the outcome is unknown", () =>
    expectAlways(effects.failureIsTrue));
  it("an outcome is called unknown only when it is", () => expectAlways(effects.unknownIsTrue));
  it("a face says that it was reconciled when it was", () => expectAlways(reconciling.reconciledIsTrue));
  it("an AmbiguousCreateError names the face that the call made", () =>
    expectAlways(reconciling.ambiguityNamesTheFace));
  it("an AmbiguousCreateError is for what cannot be told", () => expectAlways(reconciling.ambiguityIsNeeded));
  it("every call settles", () => expectAlways(ending.everyCallSettles));
  it("every error is one of the client's", () => expectAlways(ending.errorsAreOurs));
  it("an abort and the end of the total time end a call at once", () => expectAlways(ending.endsAtOnce));
  it("no timer and no unhandled rejection is left", () => expectAlways(ending.nothingIsLeft));
  it("a call sends few requests", () => expectAlways(traffic.requestsAreFew));
  it("one token is asked for at a time", () => expectAlways(traffic.tokensAreAskedForOneByOne));
  it("no token is asked for while the last one is good", () =>
    expectAlways(traffic.tokensAreAskedForWhenNeeded));
});
