const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" };

function decode(text: string): string {
  return text.replaceAll(/&([\w#]+);/g, (entity, name) => entities[name] ?? entity);
}

/** Reads the value that a page shows; `undefined` where it shows none. */
export function shownJson(html: string): unknown {
  const text = /data-json="([^"]*)"/.exec(html)?.[1];
  return text === undefined ? undefined : JSON.parse(decode(text));
}

/** Reads the fields that the form of a page sends without JavaScript. */
export function hiddenFields(html: string): FormData {
  const form = new FormData();
  for (const [input] of html.matchAll(/<input type="hidden"[^>]*>/g)) {
    const attribute = (name: string) => decode(new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? "");
    form.set(attribute("name"), attribute("value"));
  }
  return form;
}
