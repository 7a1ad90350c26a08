import { beforeEach, describe, expect, it } from "vitest";
import { clientWith, faceId, rejectionOf } from "../support/client.js";

let requests: number;

/** An error as the platform's fetch throws it: the code is that of the cause. */
const failing = (code: string) => async () => {
  requests += 1;
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("of the network"), { code }) });
};
const send = (code: string) => rejectionOf(clientWith({ fetch: failing(code) }).sendActivationEmail(faceId));

beforeEach(() => {
  requests = 0;
});

describe("an e-mail whose request was never sent", () => {
  it.each([
    "ENOTFOUND",
    "EAI_AGAIN",
    "EAI_FAIL",
    "ECONNREFUSED",
    "UND_ERR_CONNECT_TIMEOUT",
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ])("because of %s is sent again", async (code) => {
    expect(await send(code)).toMatchObject({ attempts: 3, outcome: undefined });
    expect(requests).toBe(3);
  });
});

describe("an e-mail whose request may have been sent", () => {
  it.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "EPROTO", ""])(
    "is not sent again after %j",
    async (code) => {
      expect(await send(code)).toMatchObject({ attempts: 1, outcome: "unknown" });
      expect(requests).toBe(1);
    },
  );
});
