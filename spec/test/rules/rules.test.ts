import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../rules/index.js";
import { lint } from "../support/lint.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The messages of each rule about the document of its name in this folder. */
const expected: Record<string, { says: string; messages: string[] }> = {
  "client-method": {
    says: "which client method to write, and who has it already",
    messages: [
      'Write x-client-method with a name in camelCase, such as "list"; found none.',
      'Write x-client-method with a name in camelCase, such as "list"; found List.',
      'Write another x-client-method than "list": getFacesUsingGET has it already.',
    ],
  },
  description: {
    says: "what to describe",
    messages: [
      'Write a description of the server variable "region".',
      'Write a description of the tag "Face".',
      "Write a description of the get operation.",
      'Write a description of the parameter "faceid".',
      'Write a description of the response "200".',
      'Write a description of the schema "Face".',
      'Write a description of the property "blank".',
      'Write a description of the property "fromFile".',
      'Write a description of the schema "Status".',
      'Write a description of the security scheme "Token".',
    ],
  },
  "documented-statuses": {
    says: "which status to write or to remove",
    messages: [
      'Write a response "409": vendor-facts.yaml lists it.',
      'Remove the response "429": vendor-facts.yaml lists only 200, 400, 401, 403, 404, 409.',
    ],
  },
  "no-global-names": {
    says: "which schema to rename",
    messages: [
      "Write another name for the schema Error, such as FaceError: JavaScript has a global Error.",
      "Write another name for the schema Map, such as FaceMap: JavaScript has a global Map.",
    ],
  },
  "operation-id": {
    says: "which operationId to write",
    messages: [
      "Write operationId: verbNounUsingGET, as in the vendor's SDKs; found none.",
      "Write operationId: getFacesUsingGET, as in the vendor's SDKs; found getFaces.",
      "Write operationId: getFacesUsingPUT, as in the vendor's SDKs; found getFacesUsingGET.",
      "Write operationId: createFaceUsingPOST, as in the vendor's SDKs; found createFaceUsingPost.",
    ],
  },
  permission: {
    says: "which permission to write, also into the description, and where none belongs",
    messages: [
      "Write x-permission with one of FACE:ADD, FACE:VIEW, FACE:EDIT, FACE:REMOVE, USERS:VIEW; found none.",
      "Write x-permission with one of FACE:ADD, FACE:VIEW, FACE:EDIT, FACE:REMOVE, USERS:VIEW; found FACE:LOOK.",
      'Write into the description: "Needs the permission `FACE:VIEW`.", as x-permission says.',
      'Write into the description: "Needs the permission `FACE:REMOVE`.", as x-permission says.',
      "Remove x-permission: FACE:ADD. An operation that takes no token needs no permission.",
    ],
  },
  "property-example": {
    says: "for which property to write an example",
    messages: ["plain", "nullable", "empty", "referred", "referredOrNull", "fromFile"].map(
      (name) => `Write an example of "${name}": "examples: [ ... ]".`,
    ),
  },
  "response-example": {
    says: "for which body to write a named example",
    messages: ["application/json", "text/plain", "application/problem+json"].map(
      (type) => `Write a named example of this ${type} body: "examples: { aName: { value: ... } }".`,
    ),
  },
  "retry-class": {
    says: "which retry class to write",
    messages: ["none", "always"].map(
      (found) =>
        `Write x-retry with one of safe, idempotent, reconcile, never; found ${found}. ` +
        "When a second request has a second effect, it is reconcile (if one can look first) or never.",
    ),
  },
  "retry-needs": {
    says: "which name to remove, and which there are",
    messages: [
      "Remove name from x-retry-needs: the request body has id, status.",
      "Remove id from x-retry-needs: there is no request body.",
    ],
  },
  "secret-mark": {
    says: "which property to mark as a secret, and how",
    messages: [
      ...["sharedSecret", "authToken", "password", "refreshToken"].map(
        (name) => `Write "x-secret: true" on "${name}": its name says that it is secret.`,
      ),
      'Write "x-secret: true" on "code", not "format: password".',
    ],
  },
  since: {
    says: "which version to write, and into which file",
    messages: [
      'Write x-since: "5.36" on getFacesUsingGET, as in vendor-facts.yaml; found none.',
      'Write x-since: "5.40" on createFaceAuthenticatorUsingPOST, as in vendor-facts.yaml; found "5.36".',
      'Write x-since: "5.36" on updateFaceUsingPUT, as in vendor-facts.yaml; found 5.36.',
      "Write into vendor-facts.yaml since when there is getFaceUsingGET.",
      'Write x-since: "5.37" on "id", as in vendor-facts.yaml; found none.',
      'Remove x-since from "status": vendor-facts.yaml has it as old as its type.',
      'Write x-since: "5.40" on "returnQRCode", as in vendor-facts.yaml; found "5.39".',
    ],
  },
  "terminal-values": {
    says: "which value the enum does not have",
    messages: [
      "Remove LOST from x-terminal: the enum has only WHOLE, BROKEN.",
      "Remove WHOLE from x-terminal: there is no enum beside it.",
    ],
  },
};

const ruleNames = Object.keys(expected);
let problems: Awaited<ReturnType<typeof lint>>;

beforeAll(async () => {
  problems = await lint(here, ["good.yaml", ...ruleNames.map((name) => `${name}.yaml`)]);
});

function messagesOf(document: string, rule: string) {
  const found = problems.get(document) ?? [];
  return found.filter(({ ruleId }) => ruleId === `idaas-face/${rule}`).map(({ message }) => message);
}

describe.each(Object.entries(expected))("%s", (rule, { says, messages }) => {
  it(`says ${says}`, () => {
    expect(messagesOf(`${rule}.yaml`, rule)).toEqual(messages);
  });

  it("says nothing about a good document", () => {
    expect(messagesOf("good.yaml", rule)).toEqual([]);
  });
});

describe("the plugin", () => {
  it("turns on every rule of the folder, and each has a test", () => {
    const files = readdirSync(new URL("../../rules/", import.meta.url)).filter((file) =>
      file.endsWith(".js"),
    );
    const rules = files.map((file) => file.replace(".js", "")).filter((name) => name !== "index");
    expect(Object.keys(plugin().configs.all.rules).sort()).toEqual(
      rules.map((rule) => `idaas-face/${rule}`).sort(),
    );
    expect(ruleNames.sort()).toEqual(rules.sort());
  });

  it("makes every problem an error", () => {
    expect(new Set(Object.values(plugin().configs.all.rules))).toEqual(new Set(["error"]));
  });
});
