import { expect, it } from "vitest";
import { forwardingPage } from "../build/forwarding-page.js";

it("forwards at once, and has a link for a reader whose browser does not", () => {
  const page = forwardingPage("Face API", "reference/index.html");
  expect(page).toContain('http-equiv="refresh" content="0; url=reference/index.html"');
  expect(page).toContain('<a href="reference/index.html">Face API</a>');
});
