import { checkBody } from "../api/check-body.js";
import { responseTo } from "../api/documented-refusals.js";
import type { Endpoint } from "../api/endpoint.js";
import { JsonPieces } from "../api/json-pieces.js";
import { checkParameters } from "../api/read-parameters.js";
import { Refusal } from "../api/refusal.js";
import { parseStrictJson } from "../api/strict-json.js";
import type { Control } from "./control.js";
import { controlEndpoints } from "./control-api.js";
import type { ControlContext } from "./handlers.js";
import type { ControlOperationId, ControlOutput } from "./operation-types.js";

const endpoints = new Map(controlEndpoints.map((endpoint) => [endpoint.operation.operationId, endpoint]));

/** The number of characters of a piece. */
const pieceLength = 64 * 1024;

async function* inPieces(text = "") {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

/** Makes the control for callers in this process. It accepts and refuses the same input as the endpoints. */
export function createControl(context: ControlContext): Control {
  async function run<Id extends ControlOperationId>(
    operationId: Id,
    given: { parameters?: object; body?: unknown } = {},
  ): Promise<ControlOutput<Id>> {
    const endpoint = endpoints.get(operationId) as Endpoint<ControlContext>;
    try {
      // As JSON, so that the caller holds no object of the sandbox, and `undefined` is left out.
      const parameters = JSON.parse(JSON.stringify(given.parameters ?? {}));
      const text = JSON.stringify(given.body);
      checkParameters(endpoint, parameters);
      const body = endpoint.takesPieces ? inPieces(text) : text && parseStrictJson(text);
      if (!endpoint.takesPieces) checkBody(endpoint, body);
      const output = await endpoint.handler({ parameters, body }, context);
      const value = output instanceof JsonPieces ? await output.value() : structuredClone(output);
      return value as ControlOutput<Id>;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Error(responseTo(error, endpoint.refusals).body.errorMessage ?? error.message, {
        cause: error,
      });
    }
  }

  return {
    overview: (users = {}) => run("overview", { parameters: users }),
    createUser: (user = {}) => run("createUser", { body: user }),
    users: (page = {}) => run("users", { parameters: page }),
    setFaceStatus: (id, status) => run("setFaceStatus", { parameters: { id }, body: { status } }),
    useFace: (id) => run("useFace", { parameters: { id } }),
    emails: (page = {}) => run("emails", { parameters: page }),
    settings: (settings) => (settings ? run("setSettings", { body: settings }) : run("settings")),
    advanceClock: (change) =>
      run("changeClock", { body: typeof change === "number" ? { advanceSeconds: change } : change }),
    addFault: (fault) => run("addFault", { body: fault }),
    faults: () => run("faults"),
    removeFault: (id) => run("removeFault", { parameters: { id } }),
    clearFaults: () => run("clearFaults"),
    journal: () => run("journal"),
    reset: () => run("reset"),
    snapshot: () => run("snapshot"),
    restore: (snapshot) => run("restore", { body: snapshot }),
  };
}
