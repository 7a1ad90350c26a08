import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";

/** Something that a package exports, as TypeDoc describes it in Markdown. */
export interface SdkMember {
  /** TypeDoc's name for its kind, such as `classes`. */
  kind: string;
  name: string;
  text: string;
}

/**
 * Reads the docstrings of a package.
 *
 * @param folder that of the package
 */
export async function readMembers(folder: string): Promise<SdkMember[]> {
  const out = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
  try {
    await writeMarkdown(folder, out);
    const files = await readdir(out, { recursive: true });
    return await Promise.all(
      files
        .filter((file) => /^[\w-]+[\\/]\w+\.md$/.test(file))
        .sort()
        .map(async (file) => {
          const [kind = "", name = ""] = file.replace(/\.md$/, "").split(/[\\/]/);
          return { kind, name, text: await readFile(join(out, file), "utf8") };
        }),
    );
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function writeMarkdown(folder: string, out: string): Promise<void> {
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
      outputFileStrategy: "members",
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
  // A class shows its own parts. Inherited ones are shown with the class that they come from.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember))
      if ("inheritedFrom" in member && member.inheritedFrom) project.removeReflection(member);
  });
  const project = await app.convert();
  if (!project) throw new Error(`The docstrings of ${folder} could not be read.`);
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error(`The reference of ${folder} could not be written.`);
}
