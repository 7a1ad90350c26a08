import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { samplesFolder } from "../paths.js";
import { fence } from "./fence.js";

const languages: Record<string, string> = {
  ".ts": "ts",
  ".cjs": "js",
  ".mjs": "js",
  ".sh": "sh",
  ".json": "json",
  ".txt": "text",
  ".yaml": "yaml",
};

/** The mark of a page where it shows a sample: `<!-- sample: file.ts#region [label] -->`. */
const directive = /^<!-- sample: (\S+?)(?:#(\S+))?(?: \[([^\]]+)\])? -->$/gm;

/** Lists the files of `samples/` that a page shows. */
export function samplesIn(markdown: string): string[] {
  return [...markdown.matchAll(directive)].map(([, file = ""]) => file);
}

/** Replaces these lines by the code of the files. */
export function includeSamples(markdown: string, folder = samplesFolder): string {
  return markdown.replace(directive, (_, file: string, region?: string, label?: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    return fence(
      languages[extname(file)] ?? "text",
      region ? partOf(text, region, file) : withoutMarks(text),
      label,
    );
  });
}

const mark = /^[ \t]*(?:\/\/|#) #(?:end)?region .*\n/gm;

function withoutMarks(text: string): string {
  return text.replace(mark, "");
}

/** Returns the lines between `// #region name` and `// #endregion name`, as far to the left as it can. */
function partOf(text: string, region: string, file: string): string {
  const between = new RegExp(`#region ${region}\\n(.*?)^[ \\t]*(?://|#) #endregion ${region}$`, "ms").exec(
    text,
  )?.[1];
  if (between === undefined) throw new Error(`${file} has no region "${region}".`);
  const lines = withoutMarks(between).split("\n");
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  return lines.map((line) => line.slice(Math.min(...indents))).join("\n");
}
