import { personalProperties, secretProperties } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { Redactor } from "../src/redactor.js";

describe("a text", () => {
  const redactor = new Redactor(['p@ss "word"/1', "short", "a&b%", "<it's>"]);

  it.each([
    ['say p@ss "word"/1 now', "say [redacted] now"],
    [`say ${encodeURIComponent('p@ss "word"/1')} now`, "say [redacted] now"],
    ['{"secret":"p@ss \\"word\\"/1"}', '{"secret":"[redacted]"}'],
    ["short, shorter", "[redacted], [redacted]er"],
    ["a%26b%25 or a&amp;b% or A%26B", "[redacted] or [redacted] or A%26B"],
    ["&lt;it&#39;s&gt; or %3Cit's%3E", "[redacted] or [redacted]"],
    ['{"path":"p@ss \\"word\\"\\/1"}', '{"path":"[redacted]"}'],
    ["write to ada.lovelace+x@example.com.", "write to [redacted]"],
    ["user=ada%40example.com", "[redacted]"],
    ["see data:image/png;base64,iVBORw0KGgo= there", "see [redacted] there"],
    ["sent Bearer abc.def", "sent [redacted]"],
    ["jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "jwt [redacted]"],
    [`token ${"Ab1+/".repeat(10)}==`, "token [redacted]"],
    ["pending: https://acme.example/activate?c=Zk3f9d.", "pending: [redacted]"],
    ["open igact://Zk3f9d now", "open [redacted] now"],
    [`${"a".repeat(100)}@example.com`, "[redacted]"],
    ["to ada.short@short.example, please", "to [redacted], please"],
    ['to "ada of acme"@example.com, please', "to [redacted], please"],
    ["to ada@[10.0.0.1], please", "to [redacted], please"],
    ["see https://short.example/a?c=Zk3f9d there", "see [redacted] there"],
    ["url=https:\\/\\/acme.example\\/activate?c=Zk3f9d there", "url=[redacted] there"],
    ["a%20https://acme.example/activate?c=Zk3f9d there", "a%20[redacted] there"],
    ["u%3Dhttps%3A%2F%2Facme.example%2Fusers%2Fada%2540example.com there", "u%3[redacted] there"],
    ["user=ada%2540example.com", "[redacted]"],
    [`token ${"Ab1%2B%2F".repeat(5)}%3D`, "token [redacted]"],
    [`token ${"Ab1\\/".repeat(10)}`, "token [redacted]"],
  ])("%j becomes %j", (text, redacted) => {
    expect(redactor.text(text)).toBe(redacted);
  });

  it.each([
    "The face d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08 does not exist.",
    "face_authenticator_already_exists_for_this_user",
    "Status must be one of ACTIVE, DISABLED.",
  ])("%j stays as it is", (text) => {
    expect(redactor.text(text)).toBe(text);
  });

  it("forgets a secret learnt later, too", () => {
    const learning = new Redactor([]);
    learning.learnToken("later");
    expect(learning.text("sooner or later")).toBe("sooner or [redacted]");
  });

  it("forgets the last five tokens of the calls before, and those of its own", () => {
    const tokens: string[] = [];
    const names = ["zero", "once", "twice", "three", "four", "five", "sixth"];
    for (const name of names) new Redactor([], tokens).learnToken(name);
    const text = new Redactor([], tokens).text(names.join(" "));
    expect(text).toBe(`zero once${" [redacted]".repeat(5)}`);
  });

  it("forgets a token that is no longer among the last", () => {
    const tokens: string[] = [];
    const slow = new Redactor([], tokens);
    slow.learnToken("early");
    for (const name of ["once", "twice", "three", "four", "five"]) new Redactor([], tokens).learnToken(name);
    expect(slow.text("early")).toBe("[redacted]");
  });

  it("loses its end when nobody would read that far", () => {
    const text = redactor.text(`${"word ".repeat(3_000)} sh`);
    expect(text).toHaveLength(10_000 + 1);
    expect(text.endsWith("word …")).toBe(true);
  });

  it("does not look for a secret in the mark that replaced another", () => {
    expect(new Redactor(["redact", "secret"]).text("a secret to redact")).toBe("a [redacted] to [redacted]");
  });

  it("takes a time that does not explode with its length", () => {
    const hostile = [
      "a".repeat(300_000),
      "a@".repeat(100_000),
      "Bearer ".repeat(50_000),
      "data:".repeat(50_000),
    ];
    for (const text of hostile) expect(redactor.text(text).length).toBeLessThanOrEqual(text.length * 3);
  });
});

describe("a JSON value", () => {
  const redactor = new Redactor(["sentinel"]);

  it.each([...secretProperties, ...personalProperties])("loses what %s holds", (name) => {
    expect(redactor.json([{ [name]: { any: "thing" } }])).toEqual([{ [name]: "[redacted]" }]);
  });

  it("loses secrets in values and in names, and keeps the rest", () => {
    expect(redactor.json({ a: [1, null, true, "a sentinel"], "sentinel-b": 2 })).toEqual({
      a: [1, null, true, "a [redacted]"],
      "[redacted]-b": 2,
    });
  });

  it("is cut off where it is too deep to walk", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}"sentinel"${"}".repeat(5_000)}`);
    expect(JSON.stringify(redactor.json(deep))).not.toContain("sentinel");
  });
});
