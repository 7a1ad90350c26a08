import { repositoryUrl } from "../settings.js";
import { hasOwnPage, placeOf } from "./arrange.js";
import type { SdkMember } from "./read-members.js";

/** Returns the anchor of an export on the page that it shares. */
export function memberAnchor(name: string): string {
  return name.toLowerCase();
}

/** Writes the text of an export for its page, with links to the places of the others. */
export function memberText(member: SdkMember, all: readonly SdkMember[]): string {
  const text = linkMembers(compact(withoutInnerProperties(member.text)), member, all)
    .replaceAll("](../../packages/", `](${repositoryUrl}/blob/main/packages/`)
    .trim();
  return hasOwnPage(member) ? text : belowItsName(member.name, text);
}

/** Resolves links such as `../interfaces/Hooks.md#property-request`, from the folder of a kind to that of another. */
function linkMembers(text: string, { kind }: SdkMember, all: readonly SdkMember[]): string {
  return text.replace(
    /\]\((?:\.\.\/([\w-]+)\/)?(\w+)\.md(#[\w-]+)?\)/g,
    (link, otherKind: string | undefined, name: string, anchor = "") => {
      const other = all.find((one) => one.name === name && one.kind === (otherKind ?? kind));
      if (!other) return link;
      return `](${placeOf(other).file}.md${hasOwnPage(other) ? anchor : `#${memberAnchor(name)}`})`;
    },
  );
}

/** Leaves out the properties of a parameter that is an object: the reference has a page with them. */
function withoutInnerProperties(text: string): string {
  return text
    .replace(/^\| `\w+\??\.[^|]*\|.*\n/gm, "")
    .replace(/^(\| `\w+\??` \| )\\\{ .*? \\\}(?: \\\| `undefined`)? \|/gm, "$1object |");
}

/** Puts what a method returns and throws into a line each, without the type: the signature above has it. */
function compact(text: string): string {
  return text
    .replace(/^\*\*\*\n\n/gm, "")
    .replace(/^## Constructors\n\n### Constructor\n/m, "## Constructor\n")
    .replace(
      /^(####? )Returns\n\n((?:.+\n)+)(?:\n(?!#)((?:.+\n)+))?/gm,
      (_, _level, type: string, about?: string) => `**Returns** ${about ?? type}`,
    )
    .replace(/^####? Default\n\n```ts\n(.+)\n```$/gm, "**Default**: $1")
    .replace(/^(####? )(Throws|Parameters)\n\n/gm, (_, _level, word: string) =>
      word === "Throws" ? "**Throws** " : "",
    );
}

/** On a shared page, the name is the only heading. */
function belowItsName(name: string, text: string): string {
  const body = text
    .replace(/<a id="[^"]*"><\/a> /g, "")
    .replace(/^#+ (.*)$/gm, "**$1**")
    .replaceAll("](#property-", `](#${memberAnchor(name)}-`)
    .replace(/\]\(#[\w-]+-[\w-]*\)/g, `](#${memberAnchor(name)})`);
  return `## ${name} {#${memberAnchor(name)}}\n\n${body}`;
}
