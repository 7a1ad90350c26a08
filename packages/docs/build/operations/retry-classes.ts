import { document } from "../document.js";
import { section } from "../markdown/section.js";

/** The meaning of each retry class, from the document. */
export const retryClasses: ReadonlyMap<string, string> = new Map(
  [
    ...section(document.info.description, "When the response is lost").matchAll(/^\| `(\w+)` \| (.+) \|$/gm),
  ].map(([, name = "", meaning = ""]) => [name, meaning]),
);
