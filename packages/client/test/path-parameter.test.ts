import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../src/index.js";
import { checkPathParameter } from "../src/path-parameter.js";
import { clientOf, clientWith, rejectionOf } from "./support/client.js";
import { list, remove, tenant, tenantForEach } from "./support/each-tenant.js";
import { status } from "./support/replies.js";

const userProblem = (got: string) =>
  `\`userUuid\` must be a UUID; got ${got}. Find the UUID with \`faces.findUser(…)\`.`;
const faceProblem = "`faceId` must be a UUID; got something else.";

describe("a path parameter", () => {
  it.each([
    "  ",
    ".",
    "..",
    " .. ",
    "..;x",
    "%2e%2E",
    "%2e%2e%2fadmin",
    "a%00b",
    "a/b",
    "ada@example.com",
    "ada%40example.com",
    "a\\b",
    "a\u0000b",
    "a\nb",
    "a\u007fb",
    "a\ud800b",
    "a b",
    "élise",
    "id\n",
    "x".repeat(101),
    7,
  ])("%j is refused", (value) => {
    expect(() => checkPathParameter("userid", value)).toThrow(ConfigurationError);
    expect(() => checkPathParameter("userid", value)).toThrow(`${userProblem("something else")}`);
  });

  it.each(["", undefined, null])("%j is refused as nothing", (value) => {
    expect(() => checkPathParameter("userid", value)).toThrow(userProblem("nothing"));
  });

  it("that is refused has the name that the client gives it", () => {
    expect(() => checkPathParameter("faceid", "a/b")).toThrow(faceProblem);
    expect(() => checkPathParameter("thingid", "a/b")).toThrow(
      /^`thingid` must be a UUID; got something else\.$/,
    );
  });

  it.each(["6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41", "User_1", "a..b", "x".repeat(100)])(
    "%j is an ID",
    (value) => {
      expect(checkPathParameter("userid", value)).toBe(value);
    },
  );

  it("that is accepted is part of the path as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w[\w.-]{0,99}$/), (value) => {
        const { pathname } = new URL(`https://host/a/${checkPathParameter("userid", value)}/b`);
        expect(pathname).toBe(`/a/${value}/b`);
      }),
    );
  });

  it("that is refused is not quoted", () => {
    expect(() => checkPathParameter("userid", "ada@example.com/faces")).not.toThrow("ada");
    expect(() => checkPathParameter("userid", "ada@example.com")).not.toThrow("ada");
  });
});

describe("an ID that is not a UUID and that the server", () => {
  tenantForEach();

  it.each([400, 404])("refused with %i makes the error name findUser, and is not quoted", async (code) => {
    tenant.set(list, status(code));
    const error = await rejectionOf(clientOf(tenant).list("ada.lovelace"));
    expect(error.message).toBe(
      `list (getFacesUsingGET) received ${code}: code_${code} (${userProblem("something else")})`,
    );
  });

  it("misses as a face makes the error say so", async () => {
    tenant.set(remove, status(404));
    expect((await rejectionOf(clientOf(tenant).delete("40718-25936"))).message).toContain(`(${faceProblem})`);
  });

  it("refused with another status says nothing of it", async () => {
    tenant.set(list, status(409));
    expect((await rejectionOf(clientOf(tenant).list("ada"))).message).not.toContain("findUser");
  });

  it("accepts is sent as it is", async () => {
    expect(await clientOf(tenant).list("ada")).toEqual([]);
  });
});

it.each(["6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41", "6B3F0F52-4A7E-4A57-9D3C-0C1F5A7D2E41"])(
  "the UUID %s that the server misses makes no error name findUser",
  async (uuid) => {
    const faces = clientWith({ fetch: async () => new Response(null, { status: 404 }) });
    expect((await rejectionOf(faces.list(uuid))).message).toBe("list (getFacesUsingGET) received 404");
  },
);
