import { expect, it } from "vitest";
import { isHost } from "../../src/server/is-host.js";

it.each([
  "localhost",
  "127.0.0.1",
  "0.0.0.0",
  "::",
  "::1",
  "fe80::1%eth0",
  "sandbox.example",
  "sandbox.example.",
  "face_sandbox",
  "host-2",
  "4u",
  "büro.example",
])("%s is a host", (text) => {
  expect(isHost(text)).toBe(true);
});

it.each([
  "",
  " ",
  ".",
  "a b",
  " 127.0.0.1",
  "a..b",
  "-a",
  "a-",
  "http://x",
  "x/",
  "user@x",
  "127.0.0.1:80",
  "localhost:80",
  "[::1]",
  "::1::",
  "127.0.0.256",
  "127.0.1",
  "4010",
  "a\0",
  "x".repeat(64),
  "x.".repeat(128),
])("%j is not a host", (text) => {
  expect(isHost(text)).toBe(false);
});
