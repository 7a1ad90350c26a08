import { untilAborted } from "./abort.js";
import type { CallContext } from "./call-context.js";
import { abortedError } from "./errors/aborted-error.js";
import { TimeoutError } from "./errors/timeout-error.js";

/**
 * Waits for `work`: until `timeoutMs` of the call are over, which is the TimeoutError `late`, or until the call is
 * aborted. The signal that `work` gets is aborted when nobody waits for it any more. No timer and no listener stays behind.
 */
export async function withinLimits<T>(
  call: CallContext,
  late: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (call.signal?.aborted) throw abortedError(call);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), call.timeoutMs);
  try {
    const { operationId } = call.operation;
    const result = untilAborted(
      work(limit.signal),
      limit.signal,
      () => new TimeoutError(late, { operationId }),
    );
    return await untilAborted(result, call.signal, () => abortedError(call));
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}
