import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Sample } from "./sample.js";

/** Here a sample finds the packages that it imports. The compiler and the formatter leave folders with a dot alone. */
const parent = fileURLToPath(new URL("../../.samples-", import.meta.url));
const configFile = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

/** A folder with each sample as a module of its own. */
export interface CompiledSamples {
  /** Files of the samples, in their order. */
  files: string[];
  /** The compiler's complaints about each. */
  complaints: string[];
  remove: () => Promise<void>;
}

/**
 * Writes and compiles samples, by the compiler options of this package.
 *
 * @param given names that the samples can use without declaring them
 */
export async function compileSamples(samples: readonly Sample[], given: string[]): Promise<CompiledSamples> {
  const folder = await mkdtemp(parent);
  const remove = () => rm(folder, { recursive: true });
  const files = samples.map(({ language }, index) => join(folder, `sample-${index}.${language}`));
  const declarations = join(folder, "given.d.ts");
  // Without an import or an export, a file is not a module.
  await Promise.all(files.map((file, index) => writeFile(file, `${samples[index]?.code}\nexport {};\n`)));
  await writeFile(declarations, declare(given));
  return { files, complaints: compile(files, declarations), remove };
}

function declare(given: string[]): string {
  const constants = given.map((name) => `const ${name}: Surroundings["${name}"];`);
  return `import type { surroundings } from "../test/readme/surroundings.js";
type Surroundings = ReturnType<typeof surroundings>;
declare global { ${constants.join(" ")} }
`;
}

function compile(files: string[], declarations: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    configFile,
    { allowJs: true, checkJs: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  );
  const program = ts.createProgram([...files, declarations], config?.options ?? {});
  return files.map((file) => {
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    return ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => join(declarations, ".."),
      getNewLine: () => "\n",
    });
  });
}
