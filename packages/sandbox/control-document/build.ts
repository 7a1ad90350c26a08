// Builds from control.yaml: the document as JSON, its types, the settings' defaults, the facts for the dashboard, and the
// validators of requests and seeds. `tsx control-document/build.ts`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDocument } from "@idaas-face/spec/document";
import { readOperations, resolve, type Schema } from "@idaas-face/spec/operations";
import { bodySchemas, parameterSchemas, writeValidators } from "@idaas-face/spec/validators";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);
const faceApi = readDocument();
const faceSchemas = faceApi.components?.schemas ?? {};
const operations = readOperations(faceApi);
const permissions = [...new Set(operations.flatMap(({ permission }) => permission ?? []))];
const document = parse(await readFile(new URL("control.yaml", here), "utf8"));
const { schemas } = document.components;
schemas.FaceStatus = known(faceSchemas.FaceStatus, "FaceStatus");
schemas.Permission = { type: "string", enum: permissions };
const { maxFacesPerUser } = parse(
  await readFile(new URL(import.meta.resolve("@idaas-face/spec/vendor-facts.yaml")), "utf8"),
).generalSettings;
const { minimum, maximum } = maxFacesPerUser;
Object.assign(schemas.Settings.properties.maxFacesPerUser, { minimum, maximum });
schemas.AllSettings.properties = schemas.Settings.properties;
schemas.OperationId = { type: "string", enum: operations.map(({ operationId }) => operationId) };

await mkdir(dist, { recursive: true });
await writeFile(new URL("control.json", dist), JSON.stringify(document));

const types = await openapiTS(document, { silent: true, alphabetize: false });
await writeFile(new URL("control-types.d.ts", dist), astToString(types));

// The vendor's default, and for the lifetime the vendor's example.
const lifetime = faceSchemas.UserFaceSettings?.properties?.lifetime as Schema | undefined;
await writeFile(
  new URL("default-settings.json", dist),
  JSON.stringify({
    lifetime: known(lifetime?.examples?.[0], "example of UserFaceSettings.lifetime"),
    maxFacesPerUser: maxFacesPerUser.default,
  }),
);

/** Stops the build when the OpenAPI document of the FaceApi has lost a fact. */
function known<Fact>(fact: Fact | undefined, name: string): Fact {
  if (fact === undefined) throw new Error(`The OpenAPI document of the FaceApi has no ${name}.`);
  return fact;
}

/** Picks the facts about the properties of an object that a form of the dashboard uses. */
function fieldsOf({ properties }: Required<Pick<Schema, "properties">>) {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const { $ref, ...own } = { ...resolve<Schema>(document, schema), ...schema } as Schema & {
      $ref?: string;
    };
    return [name, own];
  });
  return Object.fromEntries(fields);
}
const { match, effect, ...often } = schemas.NewFault.properties;
await writeFile(
  new URL("dashboard.json", dist),
  JSON.stringify({
    operations: Object.fromEntries(
      readOperations(document).map(({ operationId, method, path }) => [operationId, { method, path }]),
    ),
    settings: fieldsOf(schemas.Settings),
    fault: {
      effect: fieldsOf(resolve(document, effect)),
      match: fieldsOf(resolve(document, match)),
      often: fieldsOf({ properties: often }),
    },
  }),
);

// The texts for people would be a quarter of the sandbox in a browser, which needs none of them.
const isText = (name: string, value: unknown) =>
  ["description", "summary"].includes(name) && typeof value === "string";
await writeFile(
  new URL("face-api.json", dist),
  JSON.stringify(faceApi, (name, value) => (isText(name, value) ? undefined : value)),
);

const texts = ["json", "yaml"].map(async (format) => {
  const text = await readFile(new URL(import.meta.resolve(`@idaas-face/spec/openapi.${format}`)), "utf8");
  return `export const ${format} = ${JSON.stringify(text)};\n`;
});
await writeFile(new URL("openapi-texts.js", dist), (await Promise.all(texts)).join(""));
await writeFile(
  new URL("openapi-texts.d.ts", dist),
  "export declare const json: string;\nexport declare const yaml: string;\n",
);

/** The meaning of each pattern in words, for an error. */
const sentences = Object.values<{ pattern?: string; "x-says"?: string }>(schemas).flatMap((schema) =>
  schema.pattern === undefined ? [] : [[schema.pattern, schema["x-says"]]],
);
await writeFile(new URL("patterns.json", dist), JSON.stringify(Object.fromEntries(sentences)));

/** The properties of each part of a seed, for an error about an unknown one; those of the seed itself under "". */
const { applications, users, settings } = schemas.Seed.properties;
const partsOfSeed = {
  "": schemas.Seed,
  applications: applications.items,
  users: users.items,
  settings: resolve<Required<Schema>>(document, settings),
};
await writeFile(
  new URL("seed-properties.json", dist),
  JSON.stringify(
    Object.fromEntries(
      Object.entries(partsOfSeed).map(([name, { properties }]) => [name, Object.keys(properties)]),
    ),
  ),
);

const modules = {
  "body-validators": bodySchemas,
  "parameter-validators": parameterSchemas,
  "seed-validators": () => ({ seed: { $ref: "#/components/schemas/Seed" } }),
};
const file = (name: string) => fileURLToPath(new URL(name, dist));
await writeValidators(
  document,
  Object.fromEntries(Object.entries(modules).map(([name, pick]) => [file(`${name}.js`), pick])),
);
for (const name of Object.keys(modules)) {
  await writeFile(file(`${name}.d.ts`), `export * from "@idaas-face/spec/body-validators";\n`);
}
