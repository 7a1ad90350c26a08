import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { bundledDocument } from "./document.js";
import { silentLogger } from "./silent-logger.js";

/** What {@link startMock} can be told. */
export interface MockOptions {
  /** The document to answer from, or the path of its file; without it, the bundled description of the FaceApi. */
  document?: OpenApiDocument | string;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; without it, only this machine can reach the mock. */
  host?: string;
}

/** A mock that is running. */
export interface Mock {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Stops it and frees its port. */
  close(): Promise<void>;
}

/**
 * Starts Prism in this process. It checks each request against the document and answers with an example from it;
 * a `Prefer: code=404, example=name` header chooses the status and the example.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { document = await bundledDocument(), port = 0, host = "127.0.0.1" } = options;
  // Prism takes most of a second to load: whoever imports this module without starting a mock shall not wait for it.
  const [{ createServer }, { getHttpOperationsFromSpec }] = await Promise.all([
    import("@stoplight/prism-http-server"),
    import("@stoplight/prism-cli/dist/operations.js"),
  ]);
  // Prism replaces the references in a document that it is handed: it gets one of its own.
  const source = typeof document === "string" ? document : structuredClone(document);
  const server = createServer(await getHttpOperationsFromSpec(source), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: silentLogger },
  });
  const address = await server.listen(port, host).catch((reason) => {
    throw cannotListen(reason, port, host);
  });
  const authority = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${authority}:${address.slice(address.lastIndexOf(":") + 1)}`,
    close: () => server.close(),
  };
}

/** Prism rejects with the message alone, not with the error. */
function cannotListen(reason: unknown, port: number, host: string): Error {
  const message = String(reason);
  return new Error(
    message.includes("EADDRINUSE")
      ? `Port ${port} is in use: stop what listens there, or choose another with --port.`
      : `The mock cannot listen on ${host}, port ${port}: ${message}.`,
  );
}
