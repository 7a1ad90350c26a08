/** A part of a response that the document does not list. */
export interface Undocumented {
  what: "property" | "value" | "status" | "header" | "content type" | "body";
  /** The place in which it was found, such as `getFacesUsingGET 200 /0`. */
  where: string;
  name: string;
  type: string;
}

/** The result of comparing a response with the document. */
export interface Judgement {
  /** The breaches of the contract in the response, a sentence each. */
  problems: string[];
  /** The gaps of the document that the response makes use of, a sentence each. */
  findings: string[];
  undocumented: Undocumented[];
  /** The form of each date, with `0` for a digit. */
  dateForms: string[];
  /** Properties that are null. */
  nulls: string[];
  /** The body, or `undefined` if it is empty or not JSON. Never kept beyond the check. */
  json: unknown;
}

export function emptyJudgement(): Judgement {
  return { problems: [], findings: [], undocumented: [], dateForms: [], nulls: [], json: undefined };
}
