import { describe, expect, it } from "vitest";
import { findings } from "../../words/findings.mjs";

describe("findings", () => {
  it.each([
    ["A path is no URL.", '"is no" is ruled out; write "is not a".'],
    ["A login name is none.", '"is none" is ruled out; write "has none", or name the thing.'],
    ["It stands in for the server.", '"stands in" is ruled out; write "replaces", or "is in".'],
    ["It belongs into a test.", '"belongs into" is ruled out; write "belongs in".'],
    ["The server answers.", '"answers" is ruled out; write "response", or "responds".'],
    ["A member may be missing.", '"member" is ruled out; write "property" or "field".'],
  ])("names the place and the better word in %j", (text, finding) => {
    expect(findings("a.md", `# A page\n\n${text}\n`)).toEqual([`a.md:3: ${finding}`]);
  });

  it.each(["There is no release yet.", "It is no longer valid.", "There is none.", "`answer` is a name."])(
    "lets %j pass",
    (text) => {
      expect(findings("a.md", text)).toEqual([]);
    },
  );

  it("leaves code and addresses in a page alone", () => {
    const page = "```ts\nconst answer = 1;\n```\n\n[A link](members.md)\n";
    expect(findings("a.md", page)).toEqual([]);
  });

  it("leaves the names of properties in YAML alone, but not their descriptions", () => {
    const schema = [
      "required: [request, answer]",
      "properties:",
      "  answer:",
      "    description: The answer.",
      "  member: {}",
      "  # A member of a group.",
    ].join("\n");
    expect(findings("a.yaml", schema)).toEqual([
      'a.yaml:4: "answer" is ruled out; write "response", or "responds".',
      'a.yaml:6: "member" is ruled out; write "property" or "field".',
    ]);
  });

  it("reads comments, docstrings, messages and names of tests, each once", () => {
    const program = [
      "/** The answer. */",
      "export const one = 1; // an answer",
      'it("is no test", () => { throw new Error(`It answered.`); });',
    ].join("\n");
    expect(findings("a.ts", program).map((finding) => finding.split(" is ruled")[0])).toEqual([
      'a.ts:1: "answer"',
      'a.ts:2: "answer"',
      'a.ts:3: "is no"',
      'a.ts:3: "answered"',
    ]);
  });

  it.each([
    ["a.ts", "/** What it does. */", "a.ts:1", "What"],
    ["a.ts", "/**\n * Who sends it.\n */", "a.ts:2", "Who"],
    ["a.ts", "// Whose `id` it is.", "a.ts:1", "Whose"],
    ["a.mjs", "export const one = 1; // How often.", "a.mjs:1", "How"],
    ["a.tsx", "/** Why `fetch` ends. */", "a.tsx:1", "Why"],
    ["a.css", "/* What a reader sees. */", "a.css:1", "What"],
    ["a.vue", "<script>\n// What a reader sees.\n</script>", "a.vue:2", "What"],
  ])("wants a noun or a verb at the beginning of a comment: %s, %j", (path, program, place, word) => {
    expect(findings(path, program)).toEqual([
      `${place}: "${word}" is ruled out; write a noun or a verb at the beginning.`,
    ]);
  });

  it.each([
    ["a.ts", "/** What is it for? */"],
    ["a.ts", "// Who sends it?"],
    ["a.ts", "/** Whatever it does, it ends. */"],
    ["a.ts", "/** The vendor says what it does. */"],
    ["a.ts", 'throw new Error("What it does.");'],
    ["a.md", "- one\n* What it does."],
    ["a.yaml", "# How it works"],
  ])("lets a question, a later word and a page begin as they like: %s, %j", (path, text) => {
    expect(findings(path, text)).toEqual([]);
  });

  it("reads the script, the template and the style of a component, each once", () => {
    const component = [
      '<script setup lang="ts">',
      "/** The answer. */",
      'const member = ref("answer");',
      "</script>",
      "",
      "<template>",
      '  <button :aria-label="answer" aria-label="Copy the answer" @click="answer > 1">It is no test</button>',
      "</template>",
      "",
      "<style>",
      ".answer { /* a member */ }",
      "</style>",
    ].join("\n");
    expect(findings("a.vue", component).map((finding) => finding.split(" is ruled")[0])).toEqual([
      'a.vue:2: "answer"',
      'a.vue:11: "member"',
      'a.vue:7: "is no"',
      'a.vue:7: "answer"',
    ]);
  });

  it("reads the comments of a stylesheet, and not its names", () => {
    expect(findings("a.css", ".answer {\n  /* The\n   * answer. */\n}\n")).toEqual([
      'a.css:3: "answer" is ruled out; write "response", or "responds".',
    ]);
  });

  it("reads the texts of a page in HTML, and not its code", () => {
    const page =
      '<!-- A member. -->\n<p class="answer">The <code>answer</code>\nis none</p>\n<img alt="An answer">\n';
    expect(findings("a.html", page).map((finding) => finding.split(" is ruled")[0])).toEqual([
      'a.html:1: "member"',
      'a.html:3: "is none"',
      'a.html:4: "answer"',
    ]);
  });

  it("leaves names in programs alone", () => {
    expect(findings("a.ts", 'const answer = values["member"] ?? `answer`;')).toEqual([]);
  });
});
