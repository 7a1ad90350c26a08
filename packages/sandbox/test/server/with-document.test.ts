import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runningSandbox } from "../support/http.js";

it.each([
  ["json", "application/json"],
  ["yaml", "application/yaml"],
])("gives the OpenAPI document as %s, to pages of any origin too", async (format, type) => {
  const { url } = await runningSandbox();
  const response = await fetch(`${url}/openapi.${format}`, { headers: { origin: "https://a.example" } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const file = fileURLToPath(import.meta.resolve(`@idaas-face/spec/openapi.${format}`));
  expect(await response.text()).toBe(await readFile(file, "utf8"));
});

it("takes no other method there", async () => {
  const { url } = await runningSandbox();
  const response = await fetch(`${url}/openapi.json`, { method: "POST" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});
