import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder in which a sample finds the packages that it imports. */
export const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Returns the complaints of the compiler about each file, by the options of this repository. */
export function compile(files: string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(packageFolder, "../../tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, packageFolder);
  const program = ts.createProgram(files, { ...options, types: ["node"] });
  return new Map(
    files.map((file) => {
      const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))];
    }),
  );
}
