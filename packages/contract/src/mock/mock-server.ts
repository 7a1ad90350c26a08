import { openApiDocument } from "../document/document.js";

import { type RunningPrism, startPrism } from "./start-prism.js";

/** What {@link startMock} can be told. */
export interface MockOptions {
  /**
   * The OpenAPI document to mock, or the path of its file.
   *
   * @default the bundled document of the FaceApi
   */
  document?: object | string;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; without it, only this machine can reach the mock. */
  host?: string;
}

/** A mock that is running. */
export type Mock = RunningPrism;

/**
 * Starts Prism in this process. It checks each request against the document and responds with an example from it;
 * a `Prefer: code=404, example=name` header chooses the status and the example.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { document = openApiDocument, port = 0, host = "127.0.0.1" } = options;
  return startPrism({ isProxy: false, checkSecurity: true, validateRequest: true }, document, port, host);
}
