import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, type CommandOptions, runCommand } from "./run-command.js";

/** A project of a user, outside of the repository, that knows nothing but the local registry. */
export class Consumer {
  private constructor(readonly options: CommandOptions) {}

  /** Makes an empty project in a folder. */
  static async make(options: CommandOptions): Promise<Consumer> {
    await mkdir(options.cwd, { recursive: true });
    await writeFile(join(options.cwd, "package.json"), JSON.stringify({ name: "consumer", private: true }));
    return new Consumer(options);
  }

  /** The path of a file of the project. */
  path(...names: string[]): string {
    return join(this.options.cwd, ...names);
  }

  /** Installs a package by its name, as its README says. */
  async install(name: string): Promise<void> {
    await this.#try(`\`npm install ${name}\``, "npm", ["install", name]);
  }

  /** Writes a program into the project and returns what it prints. */
  async program(file: string, source: string): Promise<string> {
    await writeFile(this.path(file), source);
    return this.#try(file, process.execPath, [file]);
  }

  /** Runs a file of Node and returns what it prints; `what` names it in an error. */
  node(what: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    return this.#try(what, process.execPath, args, env);
  }

  /** Runs npx and returns what it prints. */
  npx(...args: string[]): Promise<string> {
    return this.#try(`\`npx ${args.join(" ")}\``, "npx", args);
  }

  /** The version of an installed package. */
  async installedVersion(name: string): Promise<string> {
    const manifest = await readFile(this.path("node_modules", name, "package.json"), "utf8");
    return (JSON.parse(manifest) as { version: string }).version;
  }

  async #try(what: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    try {
      return await runCommand(command, args, { ...this.options, env: { ...this.options.env, ...env } });
    } catch (error) {
      if (error instanceof CommandError) throw new UseError(what, error.output);
      throw error;
    }
  }
}

/** Something that a user of a package does, and that does not work. */
export class UseError extends Error {
  constructor(what: string, output: string) {
    super(`${what} fails in an empty project:\n${output}`);
  }
}
