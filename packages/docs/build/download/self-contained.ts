/** The files that the page would load from elsewhere, and their replacements. */
const replacements: Record<string, string> = {
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg": textLogo("Redoc"),
  "https://cdn.redoc.ly/redoc/logo-mini.svg": textLogo("R"),
  // Folders of icons: an empty image in place of each.
  "https://cdn.redocly.com/icons/fa/7.0.0": "data:,",
  "https://cdn.redocly.com/icons/code/5.24.0": "data:,",
  "https://otel.cloud.redocly.com/v1/traces": "data:,",
};

// The browser's own guarantee, for addresses that the replacements do not know.
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; " +
  "img-src data: blob:; font-src data:; worker-src blob:";

/** Makes the page self-contained, with a policy that keeps it from fetching. */
export function selfContained(page: string): string {
  if (!page.includes("<head>")) throw new Error("The page has no <head> for the content security policy.");
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  let result = page.replace("<head>", `<head>\n  ${tag}`);
  for (const [address, replacement] of Object.entries(replacements)) {
    result = result.replaceAll(address, replacement);
  }
  return result;
}

function textLogo(text: string): string {
  const width = 8 * text.length;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16">` +
    `<text y="12" font-family="sans-serif" font-size="13" fill="#555">${text}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
