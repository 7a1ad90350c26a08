import fc from "fast-check";

/** Something that no output may show, and those pieces of it that are like no other text, however it is written. */
export interface Sentinel {
  text: string;
  pieces: string[];
}

/** Letters only, which an excerpt takes for a word. No two secrets share one: each has a letter of its own. */
const pieceOf = (letter: string) =>
  fc
    .string({ unit: fc.constantFrom(..."abcdefghijkl"), minLength: 8, maxLength: 12 })
    .map((text) => letter + text);

/** Two pieces with something between them that is written in many ways, or that a pattern may stumble over. */
const withJoint = (letter: string, joints: readonly string[]): fc.Arbitrary<Sentinel> =>
  fc
    .tuple(pieceOf(letter), fc.constantFrom(...joints), pieceOf(letter))
    .map(([first, joint, second]) => ({ text: first + joint + second, pieces: [first, second] }));

const visible = [..."+/=-._~%&\"'<>@{}[]()|\\$^*?!#:;,"];
const unusual = [" ", "  ", "é", "ж", "😀", "\t", "\n", "$&", "(?:", ...visible];
const inHeader = [" ", "; key=", ...visible];

const email = fc
  .tuple(pieceOf("m"), fc.constantFrom(".", "+", "_", ""), pieceOf("n"), pieceOf("o"))
  .map(([first, joint, second, domain]) => ({
    text: `${first}${joint}${second}@${domain}.example`,
    pieces: [first, second, domain],
  }));
const activationUrl = fc
  .tuple(fc.constantFrom("https://acme.example/a?c=", "igact://"), pieceOf("p"), pieceOf("q"))
  .map(([start, first, second]) => ({ text: `${start}${first}&u=${second}`, pieces: [first, second] }));
const qrCode = fc
  .tuple(
    fc.constantFrom("data:image/png;base64,", "data:image/svg+xml,%3Csvg", ""),
    pieceOf("r"),
    pieceOf("s"),
  )
  .map(([start, first, second]) => ({
    text: `${start}${first}${"A1+/".repeat(10)}${second}==`,
    pieces: [first, second],
  }));

/** One of everything that is secret or personal. */
export const sentinels = fc.record({
  /** Given by the user. */
  sharedSecret: withJoint("t", unusual),
  /** The same, where it is sent in a header. */
  longLivedSecret: withJoint("y", visible),
  biometric: withJoint("u", unusual),
  token: withJoint("v", visible),
  clientHeader: withJoint("w", inHeader),
  callHeader: withJoint("x", inHeader),
  email,
  /** Made by the server, and known by their form alone. */
  activationUrl,
  qrCode,
});

export type Sentinels = typeof sentinels extends fc.Arbitrary<infer Value> ? Value : never;

/** The ways in which careless software writes a text into another. */
export const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  encodeURIComponent,
  (text) => encodeURIComponent(text).replace(/%../g, (pair) => pair.toLowerCase()),
  (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;"),
);
