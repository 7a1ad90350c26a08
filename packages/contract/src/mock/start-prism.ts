import { prismPackages } from "../version.js";
import { silentLogger } from "./silent-logger.js";

/** Prism on a port of this machine. */
export interface RunningPrism {
  /** The address at which it listens, without a slash at the end. */
  url: string;
  /** Stops it and frees its port. */
  close(): Promise<void>;
}

/** The settings in which a mock and a proxy differ. */
type PrismConfig = { checkSecurity: boolean; validateRequest: boolean } & (
  | { isProxy: false }
  | { isProxy: true; upstream: URL }
);

/** Starts Prism in this process. Responses that break the document become errors. */
export async function startPrism(
  config: PrismConfig,
  document: object | string,
  port: number,
  host: string,
): Promise<RunningPrism> {
  // Prism takes most of a second to load: whoever imports this module without starting it shall not wait for it.
  const [{ createServer }, { getHttpOperationsFromSpec }] = await Promise.all([
    import("@stoplight/prism-http-server"),
    import("@stoplight/prism-cli/dist/operations.js"),
  ]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error(
      `The mock needs Prism, which is not installed: \`npm install --save-dev ${prismPackages.join(" ")}\`.`,
    );
  });
  // Prism replaces the references in a document that it is handed: it gets one of its own.
  const source = typeof document === "string" ? document : structuredClone(document);
  const server = createServer(await getHttpOperationsFromSpec(source), {
    cors: true,
    config: {
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
      ...config,
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
