/** HTML that needs no more escaping. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Makes HTML. Escapes the gaps, unless they are HTML themselves. */
export function html(parts: TemplateStringsArray, ...gaps: (string | Html | readonly Html[])[]): Html {
  const texts = gaps.map((gap) => {
    if (typeof gap === "string") return escapeText(gap);
    return gap instanceof Html ? gap.text : gap.map(({ text }) => text).join("");
  });
  return new Html(parts.reduce((text, part, i) => text + texts[i - 1] + part));
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
