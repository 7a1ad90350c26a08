import { beforeEach, describe, expect, it } from "vitest";
import { clientWith, faceId, rejectionOf } from "../support/client.js";

let requests: number;

/** Fails as the platform's fetch does. */
function fail(cause: Error): Promise<Error> {
  const fetch = async () => {
    requests += 1;
    throw new TypeError("fetch failed", { cause });
  };
  return rejectionOf(clientWith({ fetch }).sendActivationEmail(faceId));
}
const send = (code: string) => fail(Object.assign(new Error("of the network"), { code }));

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

  const connectError = (code: string) =>
    Object.assign(new Error(`connect ${code} 203.0.113.7:443`), { code });
  const codes = ["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"];

  it.each(codes)("because connecting failed with %s is sent again", async (code) => {
    expect(await fail(connectError(code))).toMatchObject({ attempts: 3, outcome: undefined });
  });

  it.each(codes)(
    "because connecting to several addresses failed, first with %s, is sent again",
    async (code) => {
      const errors = [connectError(code), connectError("ENETUNREACH")];
      const error = Object.assign(new AggregateError(errors), { code });
      expect(await fail(error)).toMatchObject({ attempts: 3, outcome: undefined });
    },
  );
});

describe("an e-mail whose request may have been sent", () => {
  it.each(["read ETIMEDOUT", "read EHOSTUNREACH", "write EPIPE"])(
    "is not sent again after %j",
    async (message) => {
      const error = Object.assign(new Error(message), { code: message.split(" ")[1] });
      expect(await fail(error)).toMatchObject({ attempts: 1, outcome: "unknown" });
    },
  );

  it.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "EPROTO", ""])(
    "is not sent again after %j",
    async (code) => {
      expect(await send(code)).toMatchObject({ attempts: 1, outcome: "unknown" });
      expect(requests).toBe(1);
    },
  );
});
