import { defaultOf, docstring } from "@idaas-face/common/docstring";
import { code, markdownTable } from "@idaas-face/common/markdown-table";
import { propertiesOf } from "@idaas-face/common/source-file";
import type ts from "typescript";

/** The options that interfaces declare, with what they are when they are left out. */
export function optionTable(...interfaces: ts.InterfaceDeclaration[]): string {
  return markdownTable(
    ["option", "default", "description"],
    interfaces
      .flatMap(propertiesOf)
      .map((option) => [
        code(option.name.getText()),
        option.questionToken ? shownDefault(defaultOf(option) ?? "") : "required",
        docstring(option),
      ]),
    { pad: "end" },
  );
}

/** A value or a name is code; anything else is said in words. */
function shownDefault(text: string): string {
  return /\s|^none$/.test(text) ? text : code(text);
}
