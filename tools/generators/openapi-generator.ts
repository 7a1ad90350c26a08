import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../run-command.js";
import { fetchJar } from "./fetch-jar.js";
import type { Generator, Workplace } from "./generator.js";
import { compileTypeScript } from "./type-script.js";

const version = "7.25.0";
const artifact = `org.openapitools:openapi-generator-cli:${version}`;
const journeys = fileURLToPath(new URL("journeys/", import.meta.url));
const home = "https://openapi-generator.tech/docs/generators";

/** A language of OpenAPI Generator, whose jar Maven fetches once. */
function language(
  name: string,
  properties: Record<string, string>,
  rest: Pick<Generator, "mind" | "compile" | "journey"> & { flags?: string[] },
): Generator {
  const { flags = [], ...generator } = rest;
  const list = Object.entries(properties).map(([key, value]) => `${key}=${value}`);
  const settings = [...(list.length > 0 ? ["--additional-properties", list.join(",")] : []), ...flags];
  return {
    name: `OpenAPI Generator: ${name}`,
    version,
    home: `${home}/${name}`,
    form: "openapi-3.0.json",
    settings: settings.join(" "),
    ...generator,
    async generate({ folder, document }) {
      await fetchJar(artifact, folder);
      const jar = join(folder, `openapi-generator-cli-${version}.jar`);
      const args = ["-jar", jar, "generate", "-g", name, "-i", document, "-o", "client", ...settings];
      await runCommand("java", args, { cwd: folder });
    },
  };
}

const client = ({ folder }: Workplace) => ({ cwd: join(folder, "client") });

const java = language(
  "java",
  { enumUnknownDefaultCase: "true", hideGenerationTimestamp: "true" },
  {
    mind: "Dates with `+0000` need a formatter of your own: `JSON.setOffsetDateTimeFormat`, as in [`Journey.java`](../tools/generators/journeys/java/Journey.java). An unknown status of a response becomes `null`.",
    async compile(place) {
      await cp(join(journeys, "java"), join(place.folder, "client/src/main/java"), { recursive: true });
      const goals = ["compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath.txt"];
      await runCommand("mvn", ["-q", "-B", ...goals], client(place));
    },
    async journey(place, env) {
      const classpath = await readFile(join(place.folder, "client/classpath.txt"), "utf8");
      const args = ["-cp", `target/classes:${classpath.trim()}`, "Journey"];
      return await runCommand("java", args, { ...client(place), env });
    },
  },
);

const python = language(
  "python",
  { packageName: "idaas_face", enumUnknownDefaultCase: "true" },
  {
    mind: "An unknown status fails the whole response with a `ValueError`: read the list by `get_faces_using_get_without_preload_content` then. Responses hold a status as text.",
    async compile(place) {
      await runCommand("python3", ["-m", "venv", "../venv"], client(place));
      await runCommand("../venv/bin/pip", ["install", "--quiet", "-r", "requirements.txt"], client(place));
      await runCommand("../venv/bin/python", ["-m", "compileall", "-q", "idaas_face"], client(place));
    },
    journey: (place, env) =>
      runCommand("../venv/bin/python", [join(journeys, "python/journey.py")], {
        ...client(place),
        env: { ...env, PYTHONPATH: "." },
      }),
  },
);

const go = language(
  "go",
  { packageName: "faceapi", enumClassPrefix: "true", enumUnknownDefaultCase: "true" },
  {
    flags: ["--git-user-id", "example", "--git-repo-id", "faceapi"],
    mind: "A date with `+0000` fails the whole response: give the client a transport like [`dates.go`](../tools/generators/journeys/go/dates.go).",
    async compile(place) {
      await cp(join(journeys, "go"), join(place.folder, "client/journey"), { recursive: true });
      await runCommand("go", ["build", "-o", "../journey", "./journey"], client(place));
      await runCommand("go", ["vet", ".", "./journey"], client(place));
    },
    journey: (place, env) => runCommand("../journey", [], { ...client(place), env }),
  },
);

const kotlin = language(
  "kotlin",
  { enumUnknownDefaultCase: "true", dateLibrary: "string" },
  {
    mind: "With `dateLibrary=string`, dates are text, so both forms work.",
    async compile(place) {
      await cp(join(journeys, "kotlin/pom.xml"), join(place.folder, "client/pom.xml"));
      await runCommand("mvn", ["-q", "-B", "compile"], client(place));
    },
  },
);

const rust = language(
  "rust",
  {},
  {
    mind: "Dates are text. A status is a closed enum.",
    compile: async (place) => void (await runCommand("cargo", ["check", "--quiet"], client(place))),
  },
);

const csharp = language(
  "csharp",
  { enumUnknownDefaultCase: "true" },
  { mind: "Generated only: the run has no .NET to compile it." },
);

const typeScriptFetch = language(
  "typescript-fetch",
  {},
  {
    mind: "Dates become `Date`; both forms are parsed. An unknown status stays as it is.",
    compile: (place) => compileTypeScript(place, ["client"]),
  },
);

/** The languages of OpenAPI Generator that this repository tries. */
export const openApiGenerators = [python, java, go, kotlin, rust, csharp, typeScriptFetch];
