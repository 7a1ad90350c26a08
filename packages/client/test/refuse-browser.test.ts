import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigurationError } from "../src/index.js";
import { clientWith } from "./support/client.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("in a browser", () => {
  it("no client is made", () => {
    vi.stubGlobal("window", { document: {} });
    expect(() => clientWith({})).toThrow(ConfigurationError);
    expect(() => clientWith({})).toThrow("in a browser everybody can read its secrets");
  });

  it("a client is made with dangerouslyAllowBrowser", () => {
    vi.stubGlobal("window", { document: {} });
    expect(() => clientWith({ dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

it.each([
  ["a window without a document, as Deno had one", { window: {} }],
  ["a navigator, as Node has one", { navigator: { userAgent: "Node.js/22" } }],
])("%s is not a browser", (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(() => clientWith({})).not.toThrow();
});
