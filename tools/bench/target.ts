import { readDocument } from "@idaas-face/spec/document";
import { resolve } from "@idaas-face/spec/operations";
import type { FaceCreateParms } from "@idaas-face/types";
import type { Target } from "./contestants/contestant.js";
import { requestsOf } from "./contestants/requests.js";
import type { ResponseBodies } from "./server/start-server.js";

/** The requests and responses of the contestants: examples of the bundled document. */
export interface Examples {
  request: Omit<Target, "baseUrl" | "heyApi">;
  /** The responses that they get: one face to a list, and a new face to a create. */
  list: unknown;
  create: unknown;
}

export async function readExamples(): Promise<Examples> {
  const document = readDocument();
  const example = (name: string) =>
    resolve<{ value: unknown }>(document, { $ref: `#/components/examples/${name}` }).value;
  return {
    request: {
      token: "a-token-of-the-bench",
      userId: "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41",
      params: example("MobileFlowRequest") as FaceCreateParms,
    },
    // One face: more would measure the parsing of JSON.
    list: (example("SeveralFaces") as unknown[]).slice(0, 1),
    create: example("MobileFlowCreated"),
  };
}

/** The server's responses to the two requests. */
export function responseBodiesOf({ request, list, create }: Examples): ResponseBodies {
  const paths = requestsOf({ ...request, baseUrl: "" });
  return {
    [`${paths.list.method} ${paths.list.url}`]: list,
    [`${paths.create.method} ${paths.create.url}`]: create,
  };
}
