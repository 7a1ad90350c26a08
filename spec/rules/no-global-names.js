/** @import { Rule } from "./support/redocly.js" */
import { componentName } from "./support/component-name.js";

const globals = new Set(Object.getOwnPropertyNames(globalThis));

/**
 * No schema is named like a JavaScript global: the generated type would hide it wherever it is imported.
 *
 * @type {Rule}
 */
export const noGlobalNames = () => ({
  Schema(_schema, { location, report }) {
    const name = componentName(location);
    if (name === undefined || !globals.has(name)) return;
    report({
      message: `Write another name for the schema ${name}, such as Face${name}: JavaScript has a global ${name}.`,
      location: location.key(),
    });
  },
});
