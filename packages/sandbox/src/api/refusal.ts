/** More about a refusal: the message and the parameters of the response. */
export interface RefusalDetails {
  /** @default that of the example */
  message?: string;
  /** @default those of the example */
  parameters?: Record<string, unknown>[];
}

/**
 * Why a request is not carried out: the name of an example in the document. The example has the status and the code of the
 * response; an operation without an example of that name cannot refuse for this cause.
 */
export class Refusal extends Error {
  override name = "Refusal";
  readonly example: string;
  readonly details: RefusalDetails;

  constructor(example: string, details: RefusalDetails = {}) {
    super(details.message ?? example);
    this.example = example;
    this.details = details;
  }
}
