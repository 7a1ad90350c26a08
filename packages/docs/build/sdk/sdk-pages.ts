import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";
import type { SitePage } from "../pages/page.js";
import { repositoryRoot } from "../paths.js";
import { repositoryUrl } from "../settings.js";

/** The packages whose docstrings are shown, and what stands in lists of pages. */
const packages: Record<string, string> = {
  client: "Every class, function and type of the client, from its docstrings.",
  sandbox: "Every function and type of the sandbox, from its docstrings.",
  types: "The types of the Face API and the table of its operations.",
};

/** A page about each published package, by TypeDoc. */
export async function sdkPages(): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  // One after the other: each compiles a package, and all at a time take longer.
  for (const [name, description] of Object.entries(packages)) {
    const path = `sdk/${name}.md`;
    const text = await markdownOf(join(repositoryRoot, "packages", name));
    pages.push({ path, title: `@idaas-face/${name}`, description, text, source: `packages/${name}/src` });
  }
  return pages;
}

async function markdownOf(folder: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: ["typedoc-plugin-markdown"],
      outputs: [{ name: "markdown", path: out }],
      // The packages check their types themselves.
      skipErrorChecking: true,
      entryPoints: [join(folder, "src/index.ts")],
      tsconfig: join(folder, "tsconfig.json"),
      readme: "none",
      disableSources: true,
      excludePrivate: true,
      excludeExternals: true,
      excludeInternal: true,
      githubPages: false,
      logLevel: "Warn",
      treatWarningsAsErrors: true,
      validation: { notExported: false, invalidLink: false, notDocumented: false },
      ...{
        outputFileStrategy: "modules",
        entryFileName: "index",
        hidePageHeader: true,
        hidePageTitle: true,
        hideBreadcrumbs: true,
        useCodeBlocks: true,
        parametersFormat: "table",
        interfacePropertiesFormat: "table",
        classPropertiesFormat: "table",
        typeDeclarationFormat: "table",
        propertyMembersFormat: "table",
        enumMembersFormat: "table",
        expandObjects: false,
      },
    });
    // A class shows what it adds; what it inherits stands with the class that it comes from.
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
      for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember))
        if ("inheritedFrom" in member && member.inheritedFrom) project.removeReflection(member);
    });
    const project = await app.convert();
    if (!project) throw new Error(`The docstrings of ${folder} could not be read.`);
    await app.generateOutputs(project);
    if (app.logger.hasErrors()) throw new Error(`The reference of ${folder} could not be written.`);
    return onSite(await readFile(join(out, "index.md"), "utf8"));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Leads links into the repository to where it can be read. */
function onSite(markdown: string): string {
  return markdown.replaceAll("](../../packages/", `](${repositoryUrl}/blob/main/packages/`).trim();
}
