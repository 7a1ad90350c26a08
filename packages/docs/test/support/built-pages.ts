import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "../../build/paths.js";

/** A page as it was built. */
export interface BuiltPage {
  /** Address below the site, such as `guides/errors`; that of the home page is empty. */
  address: string;
  /** Path of the file below `dist/`. */
  file: string;
  html: string;
}

/** Lists every page of the site except the one for missing addresses. */
export function builtPages(): BuiltPage[] {
  return readdirSync(distFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !["404.html", "face-api.html"].includes(file))
    .sort()
    .map((file) => ({
      file,
      address: file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ""),
      html: readFileSync(join(distFolder, file), "utf8"),
    }));
}
