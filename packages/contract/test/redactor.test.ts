import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Redactor } from "../src/redactor.js";

test("a secret that was learned is replaced wherever it comes back, also escaped", () => {
  const redactor = new Redactor();
  redactor.learn('a/secret"+1');
  const texts = [
    'x a/secret"+1 y',
    JSON.stringify({ a: 'a/secret"+1' }),
    `?q=${encodeURIComponent('a/secret"+1')}`,
  ];
  for (const text of texts) expect(redactor.text(text)).toContain("[redacted]");
  expect(redactor.value({ 'a/secret"+1': [{ b: 'a/secret"+1' }] })).toEqual({
    "[redacted]": [{ b: "[redacted]" }],
  });
});

test("the code of a secret URL is replaced where it stands alone, and is not taken for a repeated secret", () => {
  const redactor = new Redactor();
  redactor.learn("https://acme.example/activate?face=11112222&flow=web");
  expect(redactor.text("face 11112222 of the web")).toBe("face [redacted code] of the web");
  expect(redactor.hasSecret("11112222")).toBe(false);
});

test("a name of the run gets its label, and is not a secret", () => {
  const redactor = new Redactor();
  redactor.learn("acme.us.trustedauth.com", "{host}");
  expect(redactor.text("at acme.us.trustedauth.com")).toBe("at {host}");
  expect(redactor.hasSecret("acme.us.trustedauth.com")).toBe(false);
});

describe("a text that looks like a secret is replaced, although nobody has learned it", () => {
  test.each([
    ["a bearer token", "Bearer abc.def", "Bearer [redacted]"],
    ["a QR code", "data:image/png;base64,AAAA==", "[redacted]"],
    ["a JSON Web Token", "eyJhbGciOi.eyJzdWIi.c2ln", "[redacted]"],
    ["an e-mail address", "to ada@example.com", "to [redacted]"],
  ])("%s", (_, text, shown) => {
    expect(new Redactor().text(text)).toBe(shown);
  });
});

test("no text keeps a secret of four characters or more", () => {
  const word = fc.string({ minLength: 4, maxLength: 40 }).filter((text) => !"[redacted code]".includes(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.string(), (secrets, between) => {
      const redactor = new Redactor();
      for (const secret of secrets) redactor.learn(secret);
      const kept = redactor.text(secrets.join(`\n${between}\n`)).split(/\[redacted(?: code)?\]/);
      for (const secret of secrets) for (const part of kept) expect(part).not.toContain(secret);
    }),
  );
});
