import { secretProperties } from "@idaas-face/types";

const redacted = "[redacted]";
const deepestLevel = 8;

/** What looks like a secret wherever it comes from. Each pattern takes time proportional to the text. */
const suspicious: readonly RegExp[] = [
  /\bdata:[^\s"'<>]+/gi, // A QR code is an image in a data URL.
  /\bBearer\s+[^\s"'<>]+/gi,
  /\beyJ[\w-]+(?:\.[\w-]+)*/g, // A JSON Web Token.
  /[^\s"<>()[\],;:@]{1,64}(?:@|%40)[^\s"'<>()[\],;:@]+/gi, // An e-mail address.
];

/** Text in base64, longer than a UUID. */
const longRun = /[A-Za-z0-9+/_=-]{40,}/g;
/** A long run that is a name, such as an error code, and no secret. */
const snakeCase = /^(?:[a-z_-]+|[A-Z_-]+)$/;

/** Replaces everything that may not appear in an error: the secrets of one call, and what looks like one. */
export class Redactor {
  readonly #secrets = new Set<string>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) this.learn(secret);
  }

  /** Adds a secret, as it is and as it stands in an address or in JSON. */
  learn(secret: string): void {
    if (secret === "") return;
    this.#secrets.add(secret);
    this.#secrets.add(encodeURIComponent(secret.toWellFormed()));
    this.#secrets.add(JSON.stringify(secret).slice(1, -1));
  }

  text(text: string): string {
    const longestFirst = [...this.#secrets].sort((a, b) => b.length - a.length);
    const withoutKnown = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
    return suspicious
      .reduce((rest, pattern) => rest.replace(pattern, redacted), withoutKnown)
      .replace(longRun, (run) => (snakeCase.test(run) ? run : redacted));
  }

  /** A copy of a JSON value; the members that the file marks as secret are replaced whatever they hold. */
  json(value: unknown, level = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (level === deepestLevel) return redacted;
    if (Array.isArray(value)) return value.map((item) => this.json(item, level + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        this.text(name),
        isSecretProperty(name) ? redacted : this.json(member, level + 1),
      ]),
    );
  }
}

/** The strings below those members of a request body that the file marks as secret. */
export function secretsOf(body: unknown, insideSecret = false): string[] {
  if (typeof body === "string") return insideSecret ? [body] : [];
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, member]) =>
    secretsOf(member, insideSecret || isSecretProperty(name)),
  );
}

function isSecretProperty(name: string): boolean {
  return (secretProperties as readonly string[]).includes(name);
}
