import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runCommand } from "../run-command.js";
import type { Generator, Workplace } from "./generator.js";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** Compiles generated TypeScript under `strict`. */
export async function compileTypeScript({ folder }: Workplace, include: string[]): Promise<void> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    allowImportingTsExtensions: true,
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  await runCommand(process.execPath, [tsc, "-p", "."], { cwd: folder });
}

/** The newest generators need a newer Node than this repository: npm brings one along. */
const node = "node@22.23.3";

interface NpmGenerator {
  name: string;
  version: string;
  home: string;
  settings: string;
  mind: string;
  packages: string[];
  /** The command of the package, and its arguments. */
  command: [string, ...string[]];
  /** A configuration file: its name and its text. */
  configuration?: [string, string];
}

function fromNpm({ packages, command, configuration, ...generator }: NpmGenerator): Generator {
  return {
    ...generator,
    form: "openapi.json",
    async generate({ folder }) {
      await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
      const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", node, ...packages];
      await runCommand("npm", install, { cwd: folder });
      if (configuration) await writeFile(join(folder, configuration[0]), configuration[1]);
      const [program, ...args] = command;
      const bin = join(folder, "node_modules/.bin");
      await runCommand(join(bin, "node"), [join(bin, program), ...args], { cwd: folder });
    },
    compile: (place) => compileTypeScript(place, ["client"]),
  };
}

const heyApi = fromNpm({
  name: "hey-api",
  version: "0.99.0",
  home: "https://heyapi.dev",
  settings: "-i openapi.json -o client",
  mind: "Types say that a status is one of the seven; at run time, any other stays as it is. Dates are text.",
  packages: ["@hey-api/openapi-ts@0.99.0", "typescript@5.9.3"],
  command: ["openapi-ts", "-i", "openapi.json", "-o", "client"],
});

const orval = fromNpm({
  name: "orval",
  version: "8.38.0",
  home: "https://orval.dev",
  settings: "--input openapi.json --output client/api.ts --client fetch",
  mind: "The base address and the token are yours to add, by a `mutator`. Dates are text.",
  packages: ["orval@8.38.0"],
  command: ["orval", "--input", "openapi.json", "--output", "client/api.ts", "--client", "fetch"],
});

const kubb = "4.39.3";
const kubbConfiguration = `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  input: { path: "openapi.json" },
  output: { path: "client", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch", bundle: true })],
});
`;

const kubbClient = fromNpm({
  name: "kubb",
  version: kubb,
  home: "https://kubb.dev",
  settings: 'plugins `pluginOas`, `pluginTs`, `pluginClient` with `client: "fetch"` and `bundle: true`',
  mind: "Responses of errors are part of the types. Dates are text.",
  packages: ["cli", "core", "plugin-client", "plugin-oas", "plugin-ts"].map(
    (name) => `@kubb/${name}@${kubb}`,
  ),
  command: ["kubb", "generate"],
  configuration: ["kubb.config.mjs", kubbConfiguration],
});

/** The generators of npm that this repository tries. */
export const npmGenerators = [heyApi, orval, kubbClient];
