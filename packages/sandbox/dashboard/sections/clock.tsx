import { useState } from "preact/hooks";
import { control } from "../connection/control.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { spanOf } from "../parts/time.js";
import { useNow } from "../parts/use-now.js";

const steps = [
  { label: "1 min", seconds: 60 },
  { label: "15 min", seconds: 15 * 60 },
  { label: "24 h", seconds: 24 * 60 * 60 },
];

export function Clock() {
  const { attempt, clockOffsetMs } = useSandbox();
  const now = useNow();
  const text = new Date(now).toISOString();
  const offset = Math.round(clockOffsetMs / 1000) * 1000;
  const setRight = () => control.changeClock({ advanceSeconds: -clockOffsetMs / 1000 });
  return (
    <Section id="clock" title="Clock">
      <p class="clock">
        <time dateTime={text}>
          <b>{text.slice(11, 19)}</b>
          <span>{text.slice(0, 10)} UTC</span>
        </time>
      </p>
      <p class="quiet">
        {offset === 0
          ? "It shows the real time."
          : `${spanOf(offset)} ${offset > 0 ? "ahead of" : "behind"} the real time.`}{" "}
        {offset !== 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => attempt(setRight, "The clock shows the real time.")}
          >
            Set it right
          </button>
        )}
      </p>
      <div class="row">
        {steps.map(({ label, seconds }) => (
          <button
            key={label}
            type="button"
            onClick={() =>
              attempt(
                () => control.changeClock({ advanceSeconds: seconds }),
                `The clock is ${label} further.`,
              )
            }
          >
            <span aria-hidden="true">+{label}</span>
            <span class="unseen">Advance by {label}</span>
          </button>
        ))}
      </div>
      <SetClock />
    </Section>
  );
}

function SetClock() {
  const { attempt } = useSandbox();
  const [time, setTime] = useState("");
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const now = new Date(`${time}Z`).toISOString();
        void attempt(
          () => control.changeClock({ now }),
          `The clock shows ${now.slice(0, 19).replace("T", " ")}.`,
        );
      }}
    >
      <label>
        Set it to (UTC)
        <input
          type="datetime-local"
          step="1"
          min="0001-01-01T00:00"
          max="9998-12-31T00:00"
          required
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Set</button>
    </form>
  );
}
