import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.js";
import { fetchJar } from "./fetch-jar.js";
import type { Generator } from "./generator.js";

const oapiVersion = "2.8.2";
const oapiCodegen: Generator = {
  name: "oapi-codegen",
  version: oapiVersion,
  home: "https://github.com/oapi-codegen/oapi-codegen",
  form: "openapi-3.0.json",
  settings: "-generate types,client",
  mind: "Dates are `time.Time`, which refuses `+0000`: use the transport of [`dates.go`](../tools/generators/journeys/go/dates.go). A status is a string type.",
  async generate({ folder, document }) {
    await writeFile(join(folder, "go.mod"), "module example.com/faceapi\n\ngo 1.24\n");
    const command = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${oapiVersion}`;
    const args = [
      "run",
      command,
      "-generate",
      "types,client",
      "-package",
      "faceapi",
      "-o",
      "faceapi.gen.go",
      document,
    ];
    await runCommand("go", args, { cwd: folder, env: { GOFLAGS: "-mod=mod" } });
  },
  async compile({ folder }) {
    await runCommand("go", ["mod", "tidy"], { cwd: folder });
    await runCommand("go", ["vet", "./..."], { cwd: folder });
  },
};

const modelVersion = "0.89.0";
const datamodelCodeGenerator: Generator = {
  name: "datamodel-code-generator",
  version: modelVersion,
  home: "https://github.com/koxudaxi/datamodel-code-generator",
  form: "openapi.json",
  settings: "--input-file-type openapi --output-model-type pydantic_v2.BaseModel",
  mind: "Makes the types only, with a closed enum for a status.",
  async generate({ folder, document }) {
    await runCommand("python3", ["-m", "venv", "venv"], { cwd: folder });
    const packages = [`datamodel-code-generator==${modelVersion}`, "pydantic==2.12.5"];
    await runCommand("venv/bin/pip", ["install", "--quiet", ...packages], { cwd: folder });
    const model = ["--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"];
    const args = ["--input", document, "--input-file-type", "openapi", "--output", "face_api.py", ...model];
    await runCommand("venv/bin/datamodel-codegen", args, { cwd: folder });
  },
  async compile({ folder }) {
    const program = [
      "from face_api import FaceAuthenticator",
      "face = FaceAuthenticator.model_validate({'id': 'a', 'status': 'ACTIVE', 'created': '2026-11-02T09:14:07.328+0000'})",
      "assert face.status is not None and face.status.value == 'ACTIVE' and face.created.year == 2026",
    ];
    await runCommand("venv/bin/python", ["-c", program.join("\n")], { cwd: folder });
  },
};

const swaggerVersion = "3.0.61";
const swaggerCodegen: Generator = {
  name: "swagger-codegen: python",
  version: swaggerVersion,
  home: "https://github.com/swagger-api/swagger-codegen",
  form: "openapi-3.0.json",
  settings: "-l python",
  mind: "Bodies come before path parameters, unlike in the vendor's client: prefer OpenAPI Generator.",
  async generate({ folder, document }) {
    const artifact = `io.swagger.codegen.v3:swagger-codegen-cli:${swaggerVersion}`;
    await fetchJar(artifact, folder);
    const jar = `swagger-codegen-cli-${swaggerVersion}.jar`;
    const args = ["-jar", jar, "generate", "-l", "python", "-i", document, "-o", "client"];
    await runCommand("java", args, { cwd: folder });
  },
  async compile({ folder }) {
    await runCommand("python3", ["-m", "compileall", "-q", "client/swagger_client"], { cwd: folder });
    const api = await readFile(join(folder, "client/swagger_client/api/face_api.py"), "utf8");
    // It drops parameters that the operations of a path share.
    if (!api.includes("def get_faces_using_get(self, userid,"))
      throw new Error("The list takes no `userid`.");
  },
};

/** The generators of other registries and authors. */
export const otherGenerators = [oapiCodegen, datamodelCodeGenerator, swaggerCodegen];
