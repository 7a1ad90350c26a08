import { accessSync, constants, existsSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "@idaas-face/common/usage-error";
import { toHtml } from "./formats/html.js";
import { toJUnit } from "./formats/junit.js";
import { toMarkdown } from "./formats/markdown.js";
import type { Report } from "./report.js";

const formats: Record<string, (report: Report) => string> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: toJUnit,
  md: toMarkdown,
  html: toHtml,
};

/** A report that was asked for: its format, and the file it goes to, or `-` for standard output. */
export interface WantedReport {
  format: string;
  file: string;
}

/**
 * Reads `json=FILE,junit=FILE`. A format alone goes to standard output.
 *
 * @throws an error if a format is unknown or a file cannot be written
 */
export function readWanted(texts: readonly string[]): WantedReport[] {
  return texts
    .flatMap((text) => text.split(","))
    .map((text) => {
      const [format = "", ...rest] = text.split("=");
      const file = rest.join("=") || "-";
      if (!Object.hasOwn(formats, format))
        throw new Error(
          `\`--report\` must name one of ${Object.keys(formats).join(", ")}, such as \`--report json=report.json\`.`,
        );
      if (file !== "-") assertWritable(file);
      return { format, file };
    });
}

/** Checks that a file can be written, and leaves it as it is: only the report itself may take the place of an older one. */
function assertWritable(file: string): void {
  try {
    // With "/.", a file in the place of the folder is an error.
    accessSync(existsSync(file) ? file : `${dirname(file)}/.`, constants.W_OK);
  } catch (error) {
    throw unwritable(file, error as NodeJS.ErrnoException);
  }
  if (existsSync(file) && statSync(file).isDirectory()) throw unwritable(file, { code: "EISDIR" });
}

const unwritable = (file: string, { code }: { code?: string | undefined }): UsageError =>
  new UsageError(`The report ${file} cannot be written (${code}).`);

/** Writes a report in every form that was asked for. */
export async function writeReports(
  wanted: readonly WantedReport[],
  report: Report,
  print: (text: string) => void,
): Promise<void> {
  for (const { format, file } of wanted) {
    const text = formats[format]?.(report) ?? "";
    if (file === "-") print(text);
    else
      await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
        throw unwritable(file, error);
      });
  }
}

/** Returns the output for text for people: standard error if a report, which programs read, is on standard output. */
export function forPeople(
  wanted: readonly WantedReport[],
  { print, printError }: Record<"print" | "printError", (text: string) => void>,
): (text: string) => void {
  return wanted.some(({ file }) => file === "-") ? printError : print;
}
