import { expect, it } from "vitest";
import { parseBaseUrl } from "../src/base-url.js";
import { ConfigurationError } from "../src/index.js";

it.each([
  ["https://acme.us.trustedauth.com", "https://acme.us.trustedauth.com"],
  ["https://acme.us.trustedauth.com/", "https://acme.us.trustedauth.com"],
  ["http://127.0.0.1:4010/gateway//", "http://127.0.0.1:4010/gateway"],
])("%s becomes %s", (baseUrl, parsed) => {
  expect(parseBaseUrl(baseUrl)).toBe(parsed);
});

it.each([
  [undefined, "is not an address"],
  ["acme.us.trustedauth.com", "is not an address"],
  ["ftp://acme.example", "is neither https: nor http:"],
  ["https://user:pass@acme.example", "contains a user name or a password"],
  ["https://acme.example/?tenant=1", "has a query or a fragment"],
])("%s is refused: it %s", (baseUrl, problem) => {
  expect(() => parseBaseUrl(baseUrl)).toThrow(ConfigurationError);
  expect(() => parseBaseUrl(baseUrl)).toThrow(`The baseUrl ${problem}: pass one such as`);
  expect(() => parseBaseUrl(baseUrl)).not.toThrow("pass@");
});
