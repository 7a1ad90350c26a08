import { expect, it } from "vitest";
import { allowControl, type ControlAccess } from "../../src/control/allow.js";

function ask(url: string, headers: Record<string, string>, access: ControlAccess): void {
  allowControl(new Request(url, { headers }), new URL(url), access);
}

it.each(["http://127.0.0.1:4010", "http://localhost:4010", "http://[::1]:4010"])(
  "who is on this machine may use it: %s",
  (url) => {
    ask(url, {}, "local");
    ask(url, { origin: url }, "local");
    ask(url, { origin: "http://localhost:5173", "sec-fetch-site": "cross-site" }, "local");
    for (const site of ["none", "same-origin"]) ask(url, { "sec-fetch-site": site }, "local");
  },
);

it("a page of another site may not, and neither may a name that only leads here", () => {
  const foreign = { origin: "https://evil.example" };
  expect(() => ask("http://127.0.0.1:4010", foreign, "local")).toThrow("foreignPage");
  expect(() => ask("http://127.0.0.1:4010", { origin: "null" }, "local")).toThrow("foreignPage");
  expect(() => ask("http://evil.example:4010", {}, "local")).toThrow("foreignPage");
});

it.each([
  { origin: "http://localhost.evil.example" },
  { origin: "http://127.0.0.1.evil.example:4010" },
  { origin: "https://evil.example#http://localhost" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
])("nor may one that sends %j", (headers) => {
  expect(() => ask("http://127.0.0.1:4010", headers, "local")).toThrow("foreignPage");
});

it("with a key, who sends it may use it from anywhere, and nobody else", () => {
  const access = { key: "right" };
  ask("http://sandbox.example", { "x-sandbox-key": "right" }, access);
  for (const headers of [{}, { "x-sandbox-key": "wrong" }])
    expect(() => ask("http://127.0.0.1:4010", headers, access)).toThrow(
      "The control key is missing or wrong",
    );
});
