import { expect, it } from "vitest";
import { allowControl, type ControlAccess } from "../../src/control/allow.js";

function ask(url: string, headers: Record<string, string>, access: ControlAccess): Promise<void> {
  return allowControl(new Request(url, { headers }), new URL(url), access);
}

it.each(["http://127.0.0.1:4010", "http://localhost:4010", "http://[::1]:4010"])(
  "who is on this machine may use it: %s",
  async (url) => {
    await ask(url, {}, "local");
    await ask(url, { origin: url }, "local");
  },
);

it("a page of another site may not, and neither may a name that only leads here", async () => {
  const foreign = { origin: "https://evil.example" };
  await expect(ask("http://127.0.0.1:4010", foreign, "local")).rejects.toThrow("foreignPage");
  await expect(ask("http://127.0.0.1:4010", { origin: "null" }, "local")).rejects.toThrow("foreignPage");
  await expect(ask("http://evil.example:4010", {}, "local")).rejects.toThrow("foreignPage");
});

it("with a key, who sends it may use it from anywhere, and nobody else", async () => {
  const access = { key: "right" };
  await ask("http://sandbox.example", { "x-sandbox-key": "right" }, access);
  for (const headers of [{}, { "x-sandbox-key": "wrong" }])
    await expect(ask("http://127.0.0.1:4010", headers, access)).rejects.toThrow(
      "The control key is missing or wrong",
    );
});
