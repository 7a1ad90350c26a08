import type { JournalEntry } from "../../src/journal/journal.js";
import { CopyButton } from "../parts/copy-button.js";
import { Icon } from "../parts/icon.js";
import { keysOf } from "../parts/keys.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { Time } from "../parts/time.js";
import { firstRequest } from "./first-request.js";

/** The last requests, the newest first. */
export function Journal() {
  const { journal, clockOffsetMs } = useSandbox();
  const keys = keysOf(journal, ({ at, method, path, durationMs }) => `${at} ${method} ${path} ${durationMs}`);
  const now = Date.now() + clockOffsetMs;
  const request = firstRequest(location.origin);
  return (
    <Section id="requests" title="Requests" count={journal.length}>
      {journal.length === 0 ? (
        <div class="empty">
          <p>
            No request of the FaceApi has come yet. Point your program to <code>{location.origin}</code>, or
            send the first one:
          </p>
          <pre>{request}</pre>
          <CopyButton text={request} rest="the command" />
        </div>
      ) : (
        <ol class="journal" reversed>
          {journal.map((entry, i) => (
            <li key={keys[i]}>
              <Entry entry={entry} now={now} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Entry({ entry, now }: { entry: JournalEntry; now: number }) {
  const { at, method, path, operationId, status, durationMs, fault, request, answer } = entry;
  return (
    <details>
      <summary>
        <Time at={at} now={now} />
        <b>{method}</b>
        <span class="path">{path}</span>
        {fault && (
          <span class="trait">
            <Icon name="bolt" />
            fault
          </span>
        )}
        <span class={`chip http-${status === null ? "none" : Math.floor(status / 100)}`}>
          {status ?? "closed"}
        </span>
        <span class="duration">{Math.round(durationMs)} ms</span>
      </summary>
      <p class="quiet">{operationId}</p>
      <Body title="Request" body={request} />
      <Body title="Answer" body={answer} />
    </details>
  );
}

function Body({ title, body }: { title: string; body: unknown }) {
  if (body === null) return null;
  return (
    <>
      <h3>{title}</h3>
      <pre>{JSON.stringify(body, null, 2)}</pre>
    </>
  );
}
