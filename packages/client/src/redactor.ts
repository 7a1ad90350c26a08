import { isSecretProperty, secretsOf } from "./secrets-of.js";

const redacted = "[redacted]";
const deepestLevel = 8;
/** Longer texts are cut: nobody reads them, and looking for patterns in them takes time. */
const longestText = 10_000;

/** A QR code in a data URL, an activation URL, a header, a JSON Web Token. */
const suspicious =
  /\b(?:data(?::|%3a)|[a-z][\w+.-]{0,20}(?::\/\/|%3a%2f%2f)|bearer(?=\s)|eyJ)(?:[^\s"'<>]|(?<=bearer)\s+)+/gi;
/** What stands between marks of punctuation and spaces. */
const words = /[^\s"<>()[\],;:]+/g;
/** In an e-mail address, or in a text in base64, longer than a UUID. */
const suspiciousWord = /.(@|%40).|[\w+/=-]{40}/;
/** A long word that is a name, such as an error code, and no secret. */
const snakeCase = /^(?:[a-z_.-]+|[A-Z_.-]+)$/;

/**
 * Replaces everything that may not appear in an error: the secrets of one call, and what looks like one. What a secret
 * looks like in its several spellings is worked out when the first text comes: most calls never have one.
 */
export class Redactor {
  readonly #secrets: string[];
  #body: string | null = null;
  #pattern: RegExp | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = [...secrets];
  }

  /** Adds secrets. */
  learn(...secrets: string[]): void {
    this.#secrets.push(...secrets);
    this.#pattern = undefined;
  }

  /** Adds what the file marks as secret in the body of a request, given as it is sent. */
  learnBody(body: string | null): void {
    this.#body = body;
    this.#pattern = undefined;
  }

  text(text: string): string {
    const cut = shorten(this.#withoutSecrets(text));
    return cut
      .replace(suspicious, redacted)
      .replace(words, (word) => (suspiciousWord.test(word) && !snakeCase.test(word) ? redacted : word));
  }

  /** A copy of a JSON value; the members that the file marks as secret are replaced whatever they hold. */
  json(value: unknown, level = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.#withoutSecrets(String(value)) === redacted ? redacted : value;
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

  /** In one pass, so that no secret is looked for in the mark that replaced another. */
  #withoutSecrets(text: string): string {
    this.#pattern ??= patternOf([...this.#secrets, ...secretsOf(this.#body)]);
    return text.replace(this.#pattern, redacted);
  }
}

function patternOf(secrets: string[]): RegExp {
  const spellings = secrets.flatMap((secret) => spellingsOf(secret.trim()));
  const longestFirst = spellings.sort((a, b) => b.length - a.length).map(escapeRegExp);
  // Without secrets: what matches nothing.
  return new RegExp(longestFirst.join("|") || "(?!)", "g");
}

/** Cuts before the last word, which may be the first half of something secret. */
function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\S*$/, "")}…`;
}

function spellingsOf(secret: string): string[] {
  if (secret === "") return [];
  const inAddress = encodeURIComponent(secret.toWellFormed());
  const lowerCaseEscapes = inAddress.replace(/%../g, (pair) => pair.toLowerCase());
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return [secret, inAddress, lowerCaseEscapes, inJson, inJson.replaceAll("/", "\\/"), inHtml];
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}
