import type { FaceClientOptions } from "@idaas-face/client";

type Client = typeof import("@idaas-face/client");

/**
 * The client as the samples get it: it waits no time between attempts, and tells of each guard that has recognized an
 * error.
 */
export function watchedClient(client: Client, recognized: (guard: string) => void): Client {
  const guards = Object.entries(client).filter(([name]) => /^is\w+Error$/.test(name));
  const watch = ([name, guard]: [string, unknown]) => {
    const watched = (error: unknown) => {
      const isOfThisKind = (guard as (error: unknown) => boolean)(error);
      if (isOfThisKind) recognized(name);
      return isOfThisKind;
    };
    return [name, watched];
  };
  const sleep = async () => {};
  class FaceClient extends client.FaceClient {
    constructor(options: FaceClientOptions) {
      super({ sleep, ...options });
    }

    static override fromEnv(overrides = {}) {
      return client.FaceClient.fromEnv({ sleep, ...overrides });
    }
  }
  return { ...client, ...Object.fromEntries(guards.map(watch)), FaceClient };
}
