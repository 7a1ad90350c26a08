import { join } from "node:path";
import type { SitePage } from "../pages/page.js";
import { repositoryRoot } from "../paths.js";
import { hasOwnPage, placeOf } from "./arrange.js";
import { memberAnchor, memberText } from "./member-text.js";
import { readMembers, type SdkMember } from "./read-members.js";

/** The packages whose docstrings are shown: the sentence for lists of pages, and the export that a reader begins with. */
const packages: Record<string, { description: string; first: string }> = {
  client: {
    description: "Every class, function and type of the client, from its docstrings.",
    first: "FaceClient",
  },
  sandbox: {
    description: "Every function and type of the sandbox, from its docstrings.",
    first: "startSandbox",
  },
  types: {
    description: "The types of the Face API and the table of its operations.",
    first: "FaceStatus",
  },
};

/** Makes the pages about each published package: an index, and below it a page a class. */
export async function sdkPages(): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  // One after the other: each compiles a package, and all at a time take longer.
  for (const name of Object.keys(packages))
    pages.push(...pagesOf(name, await readMembers(join(repositoryRoot, "packages", name))));
  return pages;
}

function pagesOf(name: string, members: readonly SdkMember[]): SitePage[] {
  const { description, first } = packages[name] as { description: string; first: string };
  const source = `packages/${name}/src`;
  const sorted = [...members].sort((a, b) => Number(b.name === first) - Number(a.name === first));
  const files = [...new Set(sorted.map((member) => placeOf(member).file))];
  const groups = files.map((file) => sorted.filter((member) => placeOf(member).file === file));
  const index: SitePage = {
    path: `sdk/${name}.md`,
    title: `@idaas-face/${name}`,
    description,
    text: indexText(name, groups),
    source,
  };
  const below = groups.map((on, order) => {
    const { file, title } = placeOf(on[0] as SdkMember);
    return {
      path: `sdk/${name}/${file}.md`,
      title,
      description: `${title} of @idaas-face/${name}: ${namesOf(on)}.`,
      text: on.map((member) => memberText(member, members)).join("\n\n"),
      extra: { pageClass: "sdk-page", titleTemplate: `:title | @idaas-face/${name}`, order },
      source,
    };
  });
  return [index, ...below];
}

/** Lists the names on a page, as many as fit in a sentence. */
function namesOf(members: readonly SdkMember[]): string {
  if (members.length === 1 && members.every(hasOwnPage)) return firstSentence(members[0] as SdkMember);
  const names = members.map(({ name }) => name);
  return names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
}

function firstSentence({ text }: SdkMember): string {
  const [line = ""] = text.split(/\n\n/);
  const plain = line
    .replace(/\s*\n\s*/g, " ")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`\\]/g, "");
  return (/^.*?(?=\.(?:\s|$))/.exec(plain)?.[0] ?? plain).trim();
}

/** Writes the short list of a package: exports with a page of their own, then those that share one. */
function indexText(name: string, pages: SdkMember[][]): string {
  const own = pages.filter(([member]) => member && hasOwnPage(member)).flat();
  const others = pages.filter(([member]) => member && !hasOwnPage(member));
  return [
    ...(own.length > 0
      ? [
          own
            .map((member) => `- [${member.name}](${name}/${member.name}.md): ${firstSentence(member)}.`)
            .join("\n"),
        ]
      : []),
    ...others.map((members) => {
      const { file, title } = placeOf(members[0] as SdkMember);
      const links = members.map((one) => `[${one.name}](${name}/${file}.md#${memberAnchor(one.name)})`);
      return `## ${title}\n\n${links.join(", ")}`;
    }),
  ].join("\n\n");
}
