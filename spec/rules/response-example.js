/** @import { MediaType } from "../operations/document.js" */
/** @import { Rule } from "./support/redocly.js" */

/**
 * Every body, of a response or of a request, has at least one named example: mocks respond with it, and the docs
 * show it by its name.
 *
 * @type {Rule}
 */
export const responseExample = () => ({
  MediaType(/** @type {MediaType} */ body, { key, location, report, resolve }) {
    const examples = Object.values(body.examples ?? {});
    const hasValue = examples.some((example) => resolve(example).node?.value !== undefined);
    if (hasValue) return;
    report({
      message: `Write a named example of this ${key} body: "examples: { aName: { value: ... } }".`,
      location: location.key(),
    });
  },
});
