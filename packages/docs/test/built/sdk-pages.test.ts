import { describe, expect, it } from "vitest";
import { builtPages } from "../support/built-pages.js";

const pages = builtPages().filter(({ address }) => address.startsWith("sdk/"));

describe("the pages about the packages", () => {
  it("are a page a class and an index, and the client's begins with FaceClient", () => {
    const addresses = pages.map(({ address }) => address);
    for (const page of ["client/FaceClient", "client/AmbiguousCreateError", "sandbox/Control"])
      expect(addresses).toContain(`sdk/${page}`);
    const index = pages.find(({ address }) => address === "sdk/client")?.html ?? "";
    const [, first] = /<main.*?<li><a href="([^"]+)"/s.exec(index) ?? [];
    expect(first).toContain("FaceClient");
  });
});
