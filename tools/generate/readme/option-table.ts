import type ts from "typescript";
import { defaultOf, docstring } from "./docstring.js";
import { propertiesOf } from "./source-file.js";
import { code, table } from "./table.js";

/** The options that interfaces declare, with what they are when they are left out. */
export function optionTable(...interfaces: ts.InterfaceDeclaration[]): string {
  return table(
    ["option", "default", "what it is"],
    interfaces
      .flatMap(propertiesOf)
      .map((option) => [
        code(option.name.getText()),
        option.questionToken ? shownDefault(defaultOf(option) ?? "") : "required",
        docstring(option),
      ]),
  );
}

/** A value or a name is code; anything else is said in words. */
function shownDefault(text: string): string {
  return /\s|^none$/.test(text) ? text : code(text);
}
