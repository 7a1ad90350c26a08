/** Replaces a secret. */
const mask = "[redacted]";

/** Replaces a code that was part of a secret URL. */
const code = "[redacted code]";

/** Texts that look like a secret wherever they are, or identify a person. */
const patterns: [RegExp, string][] = [
  [/\bBearer\s+[^\s"',]+/gi, `Bearer ${mask}`],
  [/data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/gi, mask],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, mask],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, mask],
];

/** Shorter texts are part of too many other words to be replaced everywhere. */
const shortest = 4;

/** Knows the secrets of a run, and takes them out of every text before anybody sees it. */
export class Redactor {
  readonly #secrets = new Map<string, string>();

  /** Remembers a secret. Names of the run, such as the user's UUID, get a label that says what they are. */
  learn(secret: unknown, label = mask): void {
    if (typeof secret !== "string" || secret.length < shortest) return;
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      if (!this.#secrets.has(form) || label === mask) this.#secrets.set(form, label);
    }
    // Codes in a URL open what the URL opens. The ID of a face may be among them, and is not a secret where it stands alone.
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(secret))
      for (const [, value = ""] of secret.matchAll(/[?&][^=&]+=([^&#]{8,})/g))
        if (!this.#secrets.has(value)) this.#secrets.set(value, code);
  }

  /** Says whether a text has a secret in it. */
  hasSecret(text: string): boolean {
    return [...this.#secrets].some(([secret, label]) => label === mask && text.includes(secret));
  }

  /** Replaces every secret in a text. */
  text(text: string): string {
    const byLength = [...this.#secrets].sort(([a], [b]) => b.length - a.length);
    const known = byLength.reduce((rest, [secret, label]) => rest.replaceAll(secret, label), text);
    return patterns.reduce((rest, [pattern, replacement]) => rest.replaceAll(pattern, replacement), known);
  }

  /** Copies a value with every secret in its texts and names replaced. */
  value<T>(value: T): T {
    if (typeof value === "string") return this.text(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.value(item)) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [this.text(name), this.value(item)]),
    ) as T;
  }
}
