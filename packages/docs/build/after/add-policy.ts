import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { distFolder } from "../paths.js";

/** The page on which a reader can name a sandbox of their own: it may ask what else it wants. */
const asksElsewhere = "try.html";

/** Files that are not pages of the site. The one-file reference has a policy of its own. */
const others = ["face-api.html"];

/** Gives each built page a content security policy: it runs our scripts only, and asks for nothing from elsewhere. */
export async function addPolicy(folder = distFolder): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html") && !others.includes(file));
  for (const page of pages) {
    const file = join(folder, page);
    const html = await readFile(file, "utf8");
    await writeFile(file, withPolicy(html, page === asksElsewhere ? "'self' http: https:" : "'self'"));
  }
}

/**
 * @param connections the addresses to which the page may send requests, as the policy's `connect-src`
 * @throws if the page has no head for the policy
 */
export function withPolicy(html: string, connections: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(" ")}`,
    // The colours of code are attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset))
    throw new Error("A page has no charset, after which the content security policy goes.");
  return html.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
