import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { runCommand } from "../../run-command.js";

/** Makes one CommonJS file of a program and all that it needs. */
export interface Bundler {
  name: string;
  packages: string[];
  bundle(folder: string, entry: string, output: string): Promise<void>;
}

export const esbuild: Bundler = {
  name: "esbuild",
  packages: [],
  async bundle(folder, entry, output) {
    await build({
      absWorkingDir: folder,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      outfile: output,
    });
  },
};

const webpack: Bundler = {
  name: "webpack",
  packages: ["webpack@5.113.0"],
  async bundle(folder, entry, output) {
    const options = {
      mode: "production",
      target: "node20",
      entry: join(folder, entry),
      output: { path: folder, filename: output, library: { type: "commonjs2" }, asyncChunks: false },
    };
    await runScript(
      folder,
      `require("webpack")(${JSON.stringify(options)}, (error, stats) => {
  if (!error && !stats.hasErrors() && !stats.hasWarnings()) return;
  console.error(error ?? stats.toString());
  process.exitCode = 1;
});`,
    );
  },
};

const rollup: Bundler = {
  name: "rollup",
  packages: ["rollup@4.68.8", "@rollup/plugin-node-resolve@16.0.3", "@rollup/plugin-commonjs@29.0.3"],
  async bundle(folder, entry, output) {
    const plugins = ["--plugin", "node-resolve", "--plugin", "commonjs"];
    const flags = [
      "--format",
      "cjs",
      "--inlineDynamicImports",
      "--failAfterWarnings",
      "--silent",
      "--file",
      output,
    ];
    await runCommand(join(folder, "node_modules/.bin/rollup"), [entry, ...plugins, ...flags], {
      cwd: folder,
    });
  },
};

export const bundlers = [esbuild, webpack, rollup];

async function runScript(folder: string, source: string): Promise<void> {
  const file = join(folder, "bundle.cjs");
  await writeFile(file, source);
  await runCommand(process.execPath, [file], { cwd: folder });
}
