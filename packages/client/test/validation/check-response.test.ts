import { operationTable } from "@idaas-face/types";
import { describe, expect, it, vi } from "vitest";
import { type FaceClientOptions, type Fetch, ResponseError } from "../../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "../support/client.js";

/** A face that is wrong in two places, neither of which may be shown. */
const wrong = { id: faceId, status: 7788990011, expiry: "sentinel" };

const problems = '/0/status must be string,null; /0/expiry must match format "date-time"';

function loggerOf() {
  return { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
}

function responding(data: unknown, options: Partial<FaceClientOptions> = {}) {
  const fetch = vi.fn<Fetch>(async () => Response.json(data));
  const logger = loggerOf();
  return { fetch, logger, faces: clientWith({ fetch, logger, logLevel: "off", ...options }) };
}

const lines = (logger: ReturnType<typeof loggerOf>) =>
  Object.values(logger).flatMap(({ mock }) => mock.calls.map(([line]) => line));

describe("a response that differs from the document", () => {
  it.each([undefined, "off"] as const)(
    "is given as it is when validateResponses is %s",
    async (validateResponses) => {
      const { faces, logger } = responding([wrong], { validateResponses });
      expect(await faces.list(userUuid)).toEqual([wrong]);
      expect(lines(logger)).toEqual([]);
    },
  );

  it("is given and written in one line by warn, whatever the logLevel", async () => {
    const { faces, logger } = responding([wrong], { validateResponses: "warn" });
    expect(await faces.list(userUuid)).toEqual([wrong]);
    expect(lines(logger)).toEqual([
      `list (getFacesUsingGET) received a body that differs from the OpenAPI document: ${problems}.`,
    ]);
    expect(logger.warn).toHaveBeenCalledOnce();
  });

  it("is given by warn although the logger fails", async () => {
    const failing = { ...loggerOf(), warn: () => Promise.reject(new Error("no disk")) };
    const { faces } = responding([wrong], { validateResponses: "warn", logger: failing });
    expect(await faces.list(userUuid)).toEqual([wrong]);
  });

  it("is a ResponseError by throw, which shows places and types but no value", async () => {
    const { faces, fetch, logger } = responding([wrong], { validateResponses: "throw" });
    const error = await rejectionOf(faces.list(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(
      `list (getFacesUsingGET) received 200 (application/json) with a body that differs from the OpenAPI document: ${problems}.`,
    );
    expect(error).toMatchObject({ status: 200, excerpt: "", outcome: undefined });
    expect(fetch).toHaveBeenCalledOnce();
    expect(lines(logger)).toEqual([]);
  });
});

it.each(["create", "createV1"] as const)(
  "the response to %s that differs from the document is not looked up and not sent again, and does not say that nothing happened",
  async (method) => {
    const { faces, fetch } = responding(wrong, { validateResponses: "throw" });
    const error = await rejectionOf(faces[method](userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(fetch).toHaveBeenCalledOnce();
  },
);

it("the response to the request for a token is checked as well", async () => {
  const { faces } = responding(
    { authToken: 7 },
    {
      validateResponses: "throw",
      token: undefined,
      credentials: { applicationId: "application", sharedSecret: "shared-secret" },
    },
  );
  const error = await rejectionOf(faces.list(userUuid));
  const { operationId } = operationTable.authenticateAdminApiUsingPOST;
  expect(error.message).toContain(
    `authenticate (${operationId}) received 200 (application/json) with a body that differs`,
  );
});

it.each(["warn", "throw"] as const)(
  "a response that is as the document says passes %s in silence",
  async (validateResponses) => {
    const face = { id: faceId, status: "PAUSED", extra: 1, expiry: "2018-05-28T19:07:50.328+0000" };
    const { faces, logger } = responding([face], { validateResponses });
    expect(await faces.list(userUuid)).toEqual([face]);
    expect(await faces.delete(faceId)).toBeUndefined();
    expect(lines(logger)).toEqual([]);
  },
);
