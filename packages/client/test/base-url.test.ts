import { expect, it } from "vitest";
import { parseBaseUrl } from "../src/base-url.js";
import { ConfigurationError } from "../src/index.js";

it.each([
  ["https://acme.us.trustedauth.com", "https://acme.us.trustedauth.com"],
  ["https://acme.us.trustedauth.com/", "https://acme.us.trustedauth.com"],
  ["http://127.0.0.1:4010/gateway//", "http://127.0.0.1:4010/gateway"],
  ["http://localhost", "http://localhost"],
  ["http://[::1]:1", "http://[::1]:1"],
])("%s becomes %s", (baseUrl, parsed) => {
  expect(parseBaseUrl(baseUrl)).toBe(parsed);
});

it.each([
  [undefined, "is no https: address"],
  ["acme.us.trustedauth.com", "is no https: address"],
  ["ftp://acme.example", "is no https: address"],
  ["https://user:pass@acme.example", "has more than a host and a path"],
  ["https://acme.example/?tenant=1", "has more than a host and a path"],
])("%s is refused: it %s", (baseUrl, problem) => {
  expect(() => parseBaseUrl(baseUrl)).toThrow(ConfigurationError);
  expect(() => parseBaseUrl(baseUrl)).toThrow(`The baseUrl ${problem}: pass one such as`);
  expect(() => parseBaseUrl(baseUrl)).not.toThrow("pass@");
});
