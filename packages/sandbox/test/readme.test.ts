import { readFile } from "node:fs/promises";
import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import controlDocument from "../control-document/dist/control.json" with { type: "json" };
import type { Seed } from "../src/seed/seed.js";
import { testSandbox } from "./support/sandbox.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

it("the request with a long-lived token lists the faces of Ada", async () => {
  const sandbox = await testSandbox();
  const [, url = "", authorization = ""] = /^curl (\S+) \\\n +-H 'Authorization: (.+)'$/m.exec(readme) ?? [];
  const { path } = operationTable.getFacesUsingGET;
  expect(new URL(url).pathname).toBe(path.replace("{userid}", sandbox.users.ada.id));
  const response = await sandbox.fetch(url, { headers: { authorization } });
  expect([response.status, await response.json()]).toEqual([200, []]);
});

it("the table of settings has the defaults and the ranges that the control has", async () => {
  const { control } = await testSandbox();
  const { properties } = controlDocument.components.schemas.Settings;
  for (const [name, value] of Object.entries(await control.settings())) {
    const { minimum, maximum } = properties[name as keyof typeof properties];
    const cells = [`\`${name}\``, `${value}`, `${minimum} to ${maximum}`].join(" +\\| +");
    expect(readme).toMatch(new RegExp(`^\\| ${cells} `, "m"));
  }
});

it("the seed of the sample adds an application, a user with a face, and a setting", async () => {
  const [, sample = ""] = /^```json\n(\{\n {2}"applications".+?)^```$/ms.exec(readme) ?? [];
  const seed = JSON.parse(sample) as Required<Seed>;
  const { control, fetch } = await testSandbox({ seed });
  const [{ id: applicationId, sharedSecret } = { id: "", sharedSecret: "" }] = seed.applications;
  const { path, method } = operationTable.authenticateAdminApiUsingPOST;
  const response = await fetch(`http://x${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ applicationId, sharedSecret }),
  });
  expect(response.status).toBe(200);
  expect((await control.users()).find(({ userId }) => userId === "eve")?.faces).toHaveLength(1);
  expect(await control.settings()).toMatchObject(seed.settings);
});

it("the table of the seed has every property, and says which are required", () => {
  const { Seed, Settings } = controlDocument.components.schemas;
  const { applications, users } = Seed.properties;
  const properties = [
    ...namesOf("applications[]", applications.items),
    ...namesOf("users[]", users.items),
    ...namesOf("settings", Settings),
  ];
  const rows = [...readme.matchAll(/^\| `((?:applications\[\]|users\[\]|settings)\.\w+)` +\| (\S+)/gm)];
  expect(rows.map(([, name, cell]) => [name, cell === "_required_"])).toEqual(properties);
});

function namesOf(where: string, { properties, required = [] }: { properties: object; required?: string[] }) {
  return Object.keys(properties).map((name) => [`${where}.${name}`, required.includes(name)]);
}
