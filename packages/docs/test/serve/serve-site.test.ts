import { expect, it } from "vitest";
import { siteUrl } from "../support/visit.js";

it.each([`${siteUrl}no-such-page`, new URL("/elsewhere", siteUrl).href])(
  "responds to %s with the page for addresses that are not there",
  async (address) => {
    const response = await fetch(address);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("404");
  },
);

it("leads from the root of the server to the home page", async () => {
  const response = await fetch(new URL("/", siteUrl), { redirect: "manual" });
  expect(new URL(response.headers.get("location") ?? "", siteUrl).href).toBe(siteUrl);
});
