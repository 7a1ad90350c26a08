/**
 * Uses the client as a small program does, and tells what came of it. It lies beside the installed package and runs in
 * every runtime, so it uses nothing but what all of them have.
 *
 * @param {typeof import("@idaas-face/client")} client the package, however it was loaded
 * @param {import("./task.js").Task} task
 * @returns {Promise<import("./task.js").Outcome>}
 */
export async function useClient(client, { baseUrl, closedUrl, waitingUrl, credentials, users, guards }) {
  // With no second try there is nothing to wait for. To check responses, the client loads another of its files.
  const options = { credentials, maxRetries: 0, validateResponses: "throw" };
  const faces = new client.FaceClient({ ...options, baseUrl });
  const nobody = new client.FaceClient({ ...options, baseUrl: closedUrl });

  async function failureOf(call) {
    try {
      return { data: await call };
    } catch (error) {
      return { guards: guards.filter((guard) => client[guard](error)), text: textOf(error) };
    }
  }

  async function abortedCall() {
    const controller = new AbortController();
    const failure = failureOf(faces.list(users.unanswered, { signal: controller.signal }));
    await fetch(waitingUrl);
    controller.abort();
    return failure;
  }

  /** On a connection that was used before, which some runtimes make a second try of their own for. */
  async function lost(send) {
    const [face] = await faces.list(users.listed);
    return failureOf(send(face));
  }

  return {
    list: await faces.list(users.listed),
    lost: [
      await lost(() => faces.create(users.listed)),
      await lost(({ id }) => faces.sendActivationEmail(id)),
    ],
    failures: {
      notFound: await failureOf(faces.list(users.notFound)),
      refused: await failureOf(nobody.list(users.listed)),
      reset: await failureOf(faces.list(users.reset)),
      aborted: await abortedCall(),
    },
  };
}

/** Everything that a logger could find in an error. */
function textOf(error) {
  const texts = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    texts.push(String(link), link.stack, JSON.stringify(link), ...Object.values(link).map(String));
  }
  return texts.join("\n");
}
