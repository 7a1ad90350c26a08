import type { JournalEntry } from "../../src/journal/journal.js";
import { CopyButton } from "../parts/copy-button.js";
import { curlOf } from "../parts/curl.js";
import { Filter } from "../parts/filter.js";
import { Icon } from "../parts/icon.js";
import { keysOf } from "../parts/keys.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { Time } from "../parts/time.js";
import { useFirst } from "../parts/use-first.js";
import { firstRequest } from "./first-request.js";

/** The number of requests that are shown at first. */
const most = 25;

/** The last requests, the newest first. */
export function Journal() {
  const { journal, clockOffsetMs, view } = useSandbox();
  const found = journal.filter(
    ({ userId, operationId, status }) =>
      (view.user === "" || userId === view.user) &&
      (view.operation === "" || operationId === view.operation) &&
      (view.response === "" || statusText(status) === view.response),
  );
  const keys = keysOf(found, ({ at, method, path, durationMs }) => `${at} ${method} ${path} ${durationMs}`);
  const [shown, more] = useFirst(found, most);
  const now = Date.now() + clockOffsetMs;
  const request = firstRequest(location.origin);
  return (
    <Section id="requests" title="Requests" count={journal.length}>
      {journal.length > 0 && <Filters found={found.length} />}
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
        <>
          <ol class="journal" reversed>
            {shown.map((entry, i) => (
              <li key={keys[i]}>
                <Entry entry={entry} now={now} />
              </li>
            ))}
          </ol>
          {more}
        </>
      )}
    </Section>
  );
}

/** The choice of requests: each user, operation and status among the requests that came. */
function Filters({ found }: { found: number }) {
  const { journal, users, userNames, view, look } = useSandbox();
  // The address may name a user without a request.
  const named = new Map(Object.entries(userNames));
  const nameOf = (id: string) => named.get(id) ?? users.find((user) => user.id === id)?.name ?? id;
  const choices = (
    all: string,
    values: (string | null)[],
    chosen: string,
    textOf = (value: string) => value,
  ) => {
    const known = [...new Set([...values, chosen])].filter((value) => value !== null && value !== "");
    const options = known.map((value) => ({ value: `${value}`, text: textOf(`${value}`) }));
    return [{ value: "", text: all }, ...options.sort((one, other) => one.text.localeCompare(other.text))];
  };
  return (
    <search class="search">
      <Filter
        label="User of the requests"
        value={view.user}
        onValue={(user) => look({ user })}
        options={choices(
          "Any user",
          journal.map(({ userId }) => userId),
          view.user,
          nameOf,
        )}
      />
      <Filter
        label="Operation of the requests"
        value={view.operation}
        onValue={(operation) => look({ operation })}
        options={choices(
          "Any operation",
          journal.map(({ operationId }) => operationId),
          view.operation,
        )}
      />
      <Filter
        label="Status of the responses"
        value={view.response}
        onValue={(response) => look({ response })}
        options={choices(
          "Any response",
          journal.map(({ status }) => statusText(status)),
          view.response,
        )}
      />
      <p class="quiet" aria-live="polite">
        {found < journal.length && `${found} of ${journal.length} requests`}
      </p>
    </search>
  );
}

function statusText(status: number | null): string {
  return status === null ? "closed" : `${status}`;
}

function Entry({ entry, now }: { entry: JournalEntry; now: number }) {
  const { at, method, path, operationId, status, durationMs, fault, request, response } = entry;
  return (
    <details>
      <summary>
        <Time at={at} now={now} />
        <b>{method}</b>
        <span class="path">{path}</span>
        {fault && (
          <span class="chip trait">
            <Icon name="bolt" />
            fault
          </span>
        )}
        <span class={`chip http-${status === null ? "none" : Math.floor(status / 100)}`}>
          {statusText(status)}
        </span>
        <span class="duration">{Math.round(durationMs)} ms</span>
      </summary>
      <p class="quiet">
        {operationId} <CopyButton text={curlOf(entry, location.origin)} label="Copy as curl" />
      </p>
      <Body title="Request" body={request} />
      <Body title="Response" body={response} />
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
