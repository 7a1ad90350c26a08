import * as effects from "./effects.js";
import * as ending from "./ending.js";
import type { Property } from "./property.js";
import * as reconciling from "./reconciling.js";
import * as traffic from "./traffic.js";

/** Everything that holds in every run, in words. */
export const properties: Record<string, Property> = {
  "a create makes one face at most": effects.noDuplicateFaces,
  "an e-mail, and an update that does not say which face it means, come to the server once at most":
    effects.noSecondEffect,
  "success means that it was done, and that the face is the call's own": effects.successIsTrue,
  "failure means that it was not done, unless the error says that the outcome is unknown":
    effects.failureIsTrue,
  "an outcome is called unknown only when it is": effects.unknownIsTrue,
  "a face says that it was reconciled when it was": reconciling.reconciledIsTrue,
  "an AmbiguousCreateError names the face that the call made": reconciling.ambiguityNamesTheFace,
  "an AmbiguousCreateError is for what cannot be told": reconciling.ambiguityIsNeeded,
  "every call settles": ending.everyCallSettles,
  "every error is one of the client's": ending.errorsAreOurs,
  "an abort and the end of the total time end a call at once": ending.endsAtOnce,
  "no timer and no unhandled rejection is left": ending.nothingIsLeft,
  "a call sends few requests": traffic.requestsAreFew,
  "one token is asked for at a time": traffic.tokensAreAskedForOneByOne,
  "no token is asked for while the last one is good": traffic.tokensAreAskedForWhenNeeded,
};
