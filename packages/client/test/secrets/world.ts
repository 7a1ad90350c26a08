import { type FaceCreateParms, type Operation, operationTable } from "@idaas-face/types";
import fc from "fast-check";
import {
  type CallOptions,
  type Credentials,
  FaceClient,
  type FaceClientOptions,
  type Fetch,
} from "../../src/index.js";
import { callMethod } from "../support/calls.js";
import { baseUrl } from "../support/client.js";
import { keepers } from "./outputs.js";
import { leakyResponses } from "./responses.js";
import { type Sentinel, type Sentinels, sentinels, spelling } from "./sentinels.js";

/** A user with secrets, and the leaks that others write. */
export interface World {
  secrets: Sentinels;
  operation: Operation;
  /** Writes the secrets of a request, and those that the server makes itself, as a careless server would. */
  leakOf: (operation: Operation) => string;
  /** The same for a request for a token. */
  leakOfToken: string;
  /** The secrets that are known by their form alone. Everybody who has seen the user's data may write them. */
  leakOfForm: string;
  /** Makes a response that holds a text. */
  response: (leak: string) => Response;
  credentials: Credentials;
  params: FaceCreateParms;
  callOptions: CallOptions;
  client: (options?: Partial<FaceClientOptions>) => FaceClient;
  /** Responds to requests for a token, and leaves the others to `fetch`. */
  withToken: (fetch: Fetch) => Fetch;
  /** Calls the operation, with all the secrets of a call. */
  call: (faces: FaceClient, options?: CallOptions) => Promise<unknown>;
  /** Returns everything that logger, hooks and tracer got. */
  shown: () => string;
}

const { authenticateAdminApiUsingPOST: authenticate } = operationTable;

/** The forms in which the secrets are given. */
const forms = fc.record({
  biometric: fc.constantFrom<(text: string) => unknown>(
    (text) => ({ customerUserId: "customer", encryptedBiometricToken: text }),
    // Mistakes are as secret.
    (text) => text,
    (text) => ({ token: text }),
    (text) => ({ data: { parts: ["v1", text] } }),
    (text) => JSON.stringify({ token: text, version: 1 }),
  ),
  token: fc.constantFrom("fetched", "held", "asked for", "long-lived"),
  validateResponses: fc.constantFrom("off" as const, "warn" as const, "throw" as const),
});

/** A look-up takes a name in place of the parameters. */
const takesParams = ({ requestProperties, clientMethod }: Operation) =>
  requestProperties.length > 0 && clientMethod !== "findUser";

export const worlds: fc.Arbitrary<World> = fc
  .record({
    secrets: sentinels,
    operation: fc.constantFrom(...Object.values<Operation>(operationTable)),
    spell: spelling,
    separator: fc.constantFrom(" ", ", ", "\n", "; ", " | "),
    hasEmailsForIds: fc.boolean(),
    response: fc.constantFrom(...Object.values(leakyResponses)),
    forms,
  })
  .map(({ secrets, operation, spell, separator, hasEmailsForIds, response, forms }) => {
    const { biometric, email, activationUrl, qrCode, clientHeader, callHeader } = secrets;
    const isLongLived = forms.token === "long-lived";
    const sharedSecret = isLongLived ? secrets.longLivedSecret : secrets.sharedSecret;
    const credentials = {
      applicationId: "application",
      sharedSecret: sharedSecret.text,
    };
    const asToken = { ...sharedSecret, text: `application,${sharedSecret.text}` };
    const token = isLongLived ? asToken : secrets.token;
    const { observers, shown } = keepers();
    const hasCredentials = isLongLived || forms.token === "fetched";
    const access: Partial<FaceClientOptions> = hasCredentials
      ? { credentials, longLived: isLongLived }
      : { token: forms.token === "held" ? token.text : async () => `Bearer ${token.text}` };

    const written = (...known: Sentinel[]) =>
      ["not", ...[...known, email, activationUrl, qrCode].map(({ text }) => spell(text)), "allowed"].join(
        separator,
      );
    const sentTo = (called: Operation) =>
      called === authenticate ? [sharedSecret] : takesParams(called) ? [token, biometric] : [token];

    const id = hasEmailsForIds ? email.text : undefined;
    const params = { applicantId: "applicant", encryptedBiometricToken: forms.biometric(biometric.text) };
    const callOptions = { headers: { Cookie: `session=${callHeader.text}` } };
    return {
      secrets,
      operation,
      leakOf: (called) =>
        written(...sentTo(called), ...(hasCredentials ? [sharedSecret] : []), clientHeader, callHeader),
      leakOfToken: written(sharedSecret, ...(isLongLived ? [token] : []), clientHeader),
      leakOfForm: written(),
      response,
      credentials,
      params: params as FaceCreateParms,
      callOptions,
      client: (options) =>
        new FaceClient({
          baseUrl,
          headers: { "X-Api-Key": clientHeader.text },
          maxRetries: 1,
          sleep: async () => {},
          validateResponses: forms.validateResponses,
          ...observers,
          ...access,
          ...options,
        }),
      withToken: (fetch) => async (url, init) =>
        url.endsWith(authenticate.path) ? Response.json({ authToken: token.text }) : fetch(url, init),
      call: (faces, options) => {
        const body = operation === authenticate ? credentials : params;
        return callMethod(faces, operation, body, { ...callOptions, ...options }, id);
      },
      shown,
    };
  });
