import { type Document, isScalar, LineCounter, type Node, parseDocument, type Scalar, visit } from "yaml";

/** A workflow file, read so that a rule can ask for a value and name its line. */
export interface Workflow {
  document: Document;
  lineOf: (node: Node) => number;
}

/** Reads the text of a workflow. */
export function parseWorkflow(text: string): Workflow {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return { document, lineOf: ({ range }) => lineCounter.linePos(range?.[0] ?? 0).line };
}

/** Every text that stands under this key, wherever in the workflow that is. */
export function textsOf({ document }: Workflow, key: string): Scalar<string>[] {
  const texts: Scalar<string>[] = [];
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === key && isText(pair.value)) texts.push(pair.value);
    },
  });
  return texts;
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}
