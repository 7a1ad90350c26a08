import { document } from "../document.js";
import { section } from "../markdown/section.js";

/** What each retry class means, as the file says it. */
export const retryClasses: ReadonlyMap<string, string> = new Map(
  [
    ...section(document.info.description, "When the response is lost").matchAll(/^\| `(\w+)` \| (.+) \|$/gm),
  ].map(([, name = "", meaning = ""]) => [name, meaning]),
);
