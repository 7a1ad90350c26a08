import { secretsInHeaders } from "./headers.js";
import { isHiddenProperty, secretsOf } from "./secrets-of.js";

const redacted = "[redacted]";
/** Stands for a redacted text until all is found. As part of a word it leaves an address around a secret an address. */
const mark = "\uE000";
const deepestLevel = 8;
/** Longer texts are cut: nobody reads them, and looking for patterns in them takes time. */
const longestText = 10_000;

/** Tokens that are remembered. One lives for minutes, so that older ones are good for nothing. */
const mostTokens = 5;

/** Texts that look like a secret wherever they come from, also when they are encoded as a part of an address. */
const suspicious: readonly RegExp[] = [
  /(?<![a-z])(?:data(?::|%3a)|[a-z][a-z0-9+.-]{0,20}(?::\\?\/\\?\/|%3a%2f%2f))[^\s"'<>]+/gi, // A QR code in a data URL; an activation URL.
  /\bBearer\s+[^\s"'<>]+/gi,
  /(?<![A-Za-z])eyJ[\w.-]+/g, // A JSON Web Token.
  /(?:"[^"]*"|(?<![^\s"<>()[\],;:@])[^\s"<>()[\],;:@]+)(?:@|%(?:25)*40)(?:\[[^\]\s]*\]|[^\s"'<>()[\],;:@]+)/gi, // An e-mail address.
];

/** Text in base64, longer than a UUID, whatever escapes it contains. */
const longRun = /[A-Za-z0-9+/_=%\\\uE000-]{40,}/g;
/** A long run that is a name, such as an error code, and no secret. */
const snakeCase = /^(?:[a-z_-]+|[A-Z_-]+)$/;

/**
 * Replaces everything that may not appear in an error: the secrets of one call, and texts that look like one. The spellings
 * of the secrets are worked out when the first text comes: most calls never have one.
 */
export class Redactor {
  readonly #secrets: string[];
  readonly #tokens: string[];
  #headers: Readonly<Record<string, string>> = {};
  #body: string | null = null;
  /** Longest first: a secret may be a part of another. */
  #spellings: string[] | undefined;

  /** @param tokens the last tokens of the client, newest first, which all its redactors share */
  constructor(secrets: readonly string[], tokens: string[] = []) {
    this.#secrets = [...secrets];
    this.#tokens = tokens;
  }

  /** Adds a token. Later calls do not show it either: a server or a log in between may quote what it got before. */
  learnToken(token: string): void {
    this.#secrets.push(token);
    this.#spellings = undefined;
    if (this.#tokens.includes(token)) return;
    this.#tokens.unshift(token);
    this.#tokens.splice(mostTokens);
  }

  /**
   * Adds the headers of a request that carry a secret, and everything that the OpenAPI document marks as secret in its body, given
   * as it is sent.
   */
  learnRequest(headers: Readonly<Record<string, string>>, body: string | null): void {
    this.#headers = headers;
    this.#body = body;
    this.#spellings = undefined;
  }

  text(text: string): string {
    const cut = shorten(this.#withoutSecrets(text).replace(/\p{Cc}+/gu, " "));
    return suspicious
      .reduce((rest, pattern) => rest.replace(pattern, mark), cut)
      .replace(longRun, (run) => (snakeCase.test(run) ? run : mark))
      .replaceAll(mark, redacted);
  }

  /** A copy of a JSON value, without the values of properties that the OpenAPI document marks as secret or personal. */
  json(value: unknown, level = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.#withoutSecrets(String(value)) === mark ? redacted : value;
    if (typeof value !== "object" || value === null) return value;
    if (level === deepestLevel) return redacted;
    if (Array.isArray(value)) return value.map((item) => this.json(item, level + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [
        this.text(name),
        isHiddenProperty(name) ? redacted : this.json(held, level + 1),
      ]),
    );
  }

  #withoutSecrets(text: string): string {
    this.#spellings ??= [
      ...this.#secrets,
      ...this.#tokens,
      ...secretsInHeaders(Object.entries(this.#headers)),
      ...secretsOf(this.#body),
    ]
      .flatMap((secret) => spellingsOf(secret.trim()))
      .sort((a, b) => b.length - a.length);
    // The end that is cut off later is not looked through, but for a secret that begins before.
    const part = text.slice(0, longestText + (this.#spellings[0]?.length ?? 0));
    // Text by text, and no regular expression: a biometric token may be longer than one can be.
    return this.#spellings.reduce((rest, spelling) => rest.replaceAll(spelling, mark), part);
  }
}

/** Cuts before the last word, which may be the first half of something secret. */
function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, text.lastIndexOf(" ", longestText) + 1)}…`;
}

const htmlEscapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Shorter ones are part of every text, and are the tokens of tests. */
const shortestSecret = 4;

function spellingsOf(secret: string): string[] {
  if (secret.length < shortestSecret) return [];
  const inAddress = encodeURIComponent(secret.toWellFormed());
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replace(/[&<>"']/g, (sign) => htmlEscapes[sign] ?? "");
  const lowerCaseEscapes = inAddress.replace(/%../g, (pair) => pair.toLowerCase());
  const inBase64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret.slice(0, 1000)))).replace(
    /=+$/,
    "",
  );
  const spellings = [
    secret,
    inAddress,
    lowerCaseEscapes,
    inJson,
    inJson.replaceAll("/", "\\/"),
    inHtml,
    inBase64,
  ];
  return [...spellings, inAddress.replaceAll("%20", "+"), secret.toLowerCase(), secret.toUpperCase()];
}
