import { expect, it } from "vitest";
import type { ResponseError } from "../../src/index.js";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";

async function excerptOf(body: string, contentType: string): Promise<string> {
  const fetch = async () => new Response(body, { headers: { "content-type": contentType } });
  return ((await rejectionOf(clientWith({ fetch }).list(userUuid))) as ResponseError).excerpt;
}

it.each([
  ["the title of a page", "<html><head><title>502 Bad Gateway</title>", "502 Bad Gateway"],
  ["the title of a page with attributes", '\n<!doctype html><TITLE lang="en">Log\n in</TITLE>', "Log in"],
  ["nothing of a page without a title", "<html><body>You are Ada, and your PIN is hunter", ""],
  ["the words of a text", "no healthy upstream", "no healthy upstream"],
  ["a text, its words alone", "Error 503: see 10.0.0.7, id 7788990011, zk3F9-d.", "Error 503: see id"],
  ["a text, without an e-mail address", "Not for ada@example.com, sorry", "Not for sorry"],
])("an excerpt is %s", async (_, body, excerpt) => {
  expect(await excerptOf(body, "text/html")).toBe(excerpt);
});

it.each([
  ["an object", '{"errorMessage": "the word is hunter two"}'],
  ["a list that is cut short", '[{"errorMessage": "the word is hunter tw'],
  ["a text", '"the word is hunter two"'],
  ["numbers", "[ 12, 34, 56 ]"],
  ["an object behind the prefix that guards it", ')]}\',\n{"errorMessage": "the word is hunter two"}'],
  ["an object behind a mark of the byte order", '\uFEFF{"errorMessage": "the word is hunter two"}'],
])("an excerpt is nothing of JSON: %s", async (_, body) => {
  expect(await excerptOf(body, "text/plain")).toBe("");
});

it("an excerpt ends where JSON begins", async () => {
  expect(await excerptOf('Upstream said: {"errorMessage": "the word is hunter two"}', "text/plain")).toBe(
    "Upstream said:",
  );
});

it("an excerpt goes on behind what was redacted", async () => {
  expect(await excerptOf("Sorry, Bearer abcdef is out of date", "text/plain")).toBe("Sorry, is out of date");
});

it("an excerpt is short, however long the text is", async () => {
  const excerpt = await excerptOf("word ".repeat(1000), "text/plain");
  expect(excerpt.length).toBeGreaterThan(50);
  expect(excerpt.length).toBeLessThanOrEqual(120);
});

it("an excerpt shows no half of a secret that stands where it is cut", async () => {
  const sharedSecret = "open sesame once more";
  for (const length of [3980, 3985, 3990, 3995]) {
    const body = `${"-".repeat(length)} ${sharedSecret}`;
    const fetch = async () => new Response(body, { headers: { "content-type": "text/plain" } });
    const faces = clientWith({ fetch, token: "token", headers: { "x-secret": sharedSecret } });
    expect(await rejectionOf(faces.list(userUuid))).toMatchObject({ excerpt: "" });
  }
});
