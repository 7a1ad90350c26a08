/** Something that the document does not list. */
export interface Undocumented {
  what: "property" | "value" | "status" | "header" | "content type" | "body";
  /** Where it stands, such as `getFacesUsingGET 200 /0`. */
  where: string;
  name: string;
  type: string;
}

/** What comes of holding a response to the document. */
export interface Judgement {
  /** Where the response breaks the contract, a sentence each. */
  problems: string[];
  /** What the document leaves open and the response makes use of, a sentence each. */
  findings: string[];
  undocumented: Undocumented[];
  /** The form of each date, with `0` for a digit. */
  dateForms: string[];
  /** Properties that are null. */
  nulls: string[];
  /** The body, or `undefined` where it is empty or no JSON. Never kept beyond the check. */
  json: unknown;
}

export function emptyJudgement(): Judgement {
  return { problems: [], findings: [], undocumented: [], dateForms: [], nulls: [], json: undefined };
}
