import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold nothing written by hand. A downloaded archive has no git to ask. */
const made =
  /^(?:node_modules|dist|coverage|site|pictures|test-results|\.(?:git|turbo|temp|samples-.*|idaas-face))$/;

/**
 * The files below a folder, by their path from there, without those that are made.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function filesBelow(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return made.test(entry.name) ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}
