import { readFile } from "node:fs/promises";
import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import controlDocument from "../control-document/dist/control.json" with { type: "json" };
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
