import { describe, expect, it } from "vitest";
import { resolveRepositoryLinks } from "../../build/markdown/repository-links.js";
import { repositoryUrl } from "../../build/settings.js";

describe("resolveRepositoryLinks", () => {
  it("leads to files and folders of the repository", () => {
    expect(resolveRepositoryLinks("[a](repo:spec/README.md#commands) [b](repo:spec)")).toBe(
      `[a](${repositoryUrl}/blob/main/spec/README.md#commands) [b](${repositoryUrl}/tree/main/spec)`,
    );
  });

  it("fails where there is no such file", () => {
    expect(() => resolveRepositoryLinks("[a](repo:nothing.md)")).toThrow(
      "nothing.md, which is not in the repository",
    );
  });
});
