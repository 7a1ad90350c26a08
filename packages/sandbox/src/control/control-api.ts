import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { validators as bodyValidators } from "../../control-document/dist/body-validators.js";
import document from "../../control-document/dist/control.json" with { type: "json" };
import { validators as parameterValidators } from "../../control-document/dist/parameter-validators.js";
import { type Endpoint, endpointsOf, type Handler } from "../api/endpoint.js";
import { longestBody } from "../operations/face-api.js";
import type { Control } from "./control.js";

export interface ControlContext {
  control: Control;
}

/** Where the control listens: no path of the FaceApi begins like this. */
export const controlPrefix = "/_sandbox/";

/** A snapshot holds everything, so it may be longer than other bodies: 64 MiB. */
const longestSnapshot = 64 * 1024 * 1024;

/** What each operation of control.yaml does. Its validators see to it that the input is of the types that are said here. */
const handlers = {
  overview: ({ parameters }, { control }) => control.overview(parameters),
  users: ({ parameters }, { control }) => control.users(parameters),
  createUser: ({ body }, { control }) => control.createUser(body as Parameters<Control["createUser"]>[0]),
  setFaceStatus: ({ parameters, body }, { control }) =>
    control.setFaceStatus(
      parameters.id as string,
      (body as { status: Parameters<Control["setFaceStatus"]>[1] }).status,
    ),
  useFace: ({ parameters }, { control }) => control.useFace(parameters.id as string),
  emails: ({ parameters }, { control }) => control.emails(parameters),
  settings: (_, { control }) => control.settings(),
  setSettings: ({ body }, { control }) => control.settings(body as Parameters<Control["settings"]>[0]),
  changeClock: ({ body }, { control }) =>
    control.advanceClock(body as Parameters<Control["advanceClock"]>[0]),
  faults: (_, { control }) => control.faults(),
  addFault: ({ body }, { control }) => control.addFault(body as Parameters<Control["addFault"]>[0]),
  removeFault: ({ parameters }, { control }) => control.removeFault(parameters.id as string),
  clearFaults: (_, { control }) => control.clearFaults(),
  journal: (_, { control }) => control.journal(),
  reset: (_, { control }) => control.reset(),
  snapshot: (_, { control }) => control.snapshot(),
  restore: ({ body }, { control }) => control.restore(body as Parameters<Control["restore"]>[0]),
} satisfies Record<string, Handler<ControlContext>>;

/** The endpoints of the control. */
export const controlEndpoints: Endpoint<ControlContext>[] = endpointsOf<ControlContext>({
  document: document as unknown as OpenApiDocument,
  bodyValidators,
  parameterValidators,
  longestBody: (operationId) => (operationId === "restore" ? longestSnapshot : longestBody),
  handlers,
});
