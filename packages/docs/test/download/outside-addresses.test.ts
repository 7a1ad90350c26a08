import { describe, expect, it } from "vitest";
import { outsideAddresses } from "../../build/download/outside-addresses.js";

describe("outsideAddresses", () => {
  it.each([
    ["a script", '<script src="https://example.com/a">', "https://example.com/a"],
    ["an image without a scheme", "<img alt='x' src='//example.com/a'>", "//example.com/a"],
    [
      "a linked style sheet",
      '<link rel="stylesheet" href="https://example.com/css?family=A">',
      "https://example.com/css?family=A",
    ],
    ["a style's image", "<style>a{background:url(https://example.com/a)}</style>", "https://example.com/a"],
    ["an imported style", '<style>@import "https://example.com/a";</style>', "https://example.com/a"],
    [
      "a file that a script names",
      "<script>img(`https://example.com/logo.svg`)</script>",
      "https://example.com/logo.svg",
    ],
    [
      "a file with a query",
      '<script>get("https://example.com/a.json?b")</script>',
      "https://example.com/a.json?b",
    ],
    [
      "a folder on a host for such files",
      '<script>x="https://cdn.example.com/icons"</script>',
      "https://cdn.example.com/icons",
    ],
  ])("finds %s", (_, page, address) => {
    expect(outsideAddresses(page)).toEqual([address]);
  });

  it.each([
    ["a link to click", '<a href="https://example.com/a.svg">a</a>'],
    ["a name space", '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ["an address in prose", "<p>See https://cdn.example.com/logo.svg for more.</p>"],
    ["a data URI", '<img src="data:image/svg+xml;base64,AAAA">'],
    ["an address that a script links to", '<script>a({href:"https://example.com/docs/"})</script>'],
  ])("lets %s pass", (_, page) => {
    expect(outsideAddresses(page)).toEqual([]);
  });

  it("names an address once", () => {
    expect(
      outsideAddresses('<img src="https://example.com/a"><img src="https://example.com/a">'),
    ).toHaveLength(1);
  });
});
