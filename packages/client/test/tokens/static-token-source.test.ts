import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/index.js";
import { Redactor } from "../../src/redactor.js";
import { staticTokenSource } from "../../src/tokens/static-token-source.js";
import { rejectionOf } from "../support/client.js";

const given = (token: string | (() => string | Promise<string>)) =>
  staticTokenSource(token, () => new Redactor([])).get(new AbortController().signal);

describe("a given token", () => {
  it.each(["abc+/=", "Bearer abc+/=", " bearer  abc+/=\n"])(
    "%j is used without prefix and space",
    async (token) => {
      expect(await given(token)).toBe("abc+/=");
    },
  );

  it("is asked for anew by every call when it is a function", async () => {
    const { signal } = new AbortController();
    let count = 0;
    const tokens = staticTokenSource(
      async () => `token-${++count}`,
      () => new Redactor([]),
    );
    expect([await tokens.get(signal), await tokens.get(signal)]).toEqual(["token-1", "token-2"]);
  });

  it.each(["", "secret\nvalue", "sécret", undefined])("%j is refused without being quoted", async (token) => {
    const error = await rejectionOf(given(() => token as string));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).not.toMatch(/s.cret/);
  });

  it("whose function fails is a ConfigurationError with the failure as its cause", async () => {
    const error = await rejectionOf(given(() => Promise.reject(new Error("sealed, for ada@example.com"))));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.cause).toMatchObject({ message: "sealed, for [redacted]" });
  });
});
