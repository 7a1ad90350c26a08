const address = String.raw`((?:https?:)?//[^\s"'\x60<>()\\]+)`;

/** Where HTML and CSS make a browser fetch an address by itself; `href` does so in a `link` only. */
const fetchedByMarkup = [
  new RegExp(
    String.raw`<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc\s*=\s*["']?${address}`,
    "gi",
  ),
  new RegExp(String.raw`<link\b[^>]*?\shref\s*=\s*["']?${address}`, "gi"),
  new RegExp(String.raw`url\(\s*["']?${address}`, "gi"),
  new RegExp(String.raw`@import\s+["']${address}`, "gi"),
];

const scripts = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const quoted = new RegExp(String.raw`["'\x60]${address}(?=["'\x60])`, "gi");
const loadableFile = /\.(?:css|gif|ico|jpe?g|js|json|mjs|otf|png|svg|ttf|wasm|webp|woff2?)(?:[?#].*)?$/i;
const loadableHost = /^(?:https?:)?\/\/(?:cdn|fonts|otel|static|unpkg)\./i;

/** Addresses outside the page that it would request when opened. Addresses that are only linked to do not count. */
export function outsideAddresses(page: string): string[] {
  const markup = fetchedByMarkup.flatMap((pattern) => captures(page, pattern));
  // A script does not show its requests, so this goes by a file's ending, or by a host that serves nothing but such files.
  const script = captures(page, scripts)
    .flatMap((text) => captures(text, quoted))
    .filter((found) => loadableFile.test(found) || loadableHost.test(found));
  return [...new Set([...markup, ...script])];
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] as string);
}
