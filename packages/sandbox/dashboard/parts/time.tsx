/** A time as the sandbox's clock has it: of today only the hour. */
export function Time({ at, now }: { at: string; now: number }) {
  const today = new Date(now).toISOString().slice(0, 10);
  const [day = "", hour = ""] = at.split("T");
  const text = `${day === today ? "" : `${day} `}${hour.slice(0, 8)}`;
  return (
    <time dateTime={at} title={at}>
      {text}
    </time>
  );
}

/** Writes a span of time in the largest unit that fits. */
export function spanOf(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const units = [
    ["d", 86_400],
    ["h", 3600],
    ["min", 60],
    ["s", 1],
  ] as const;
  const first = units.findIndex(([, length]) => seconds >= length);
  if (first === -1) return "0 s";
  const [name, length] = units[first] as (typeof units)[number];
  const rest = units[first + 1];
  const smaller = rest ? Math.floor((seconds % length) / rest[1]) : 0;
  return `${Math.floor(seconds / length)} ${name}${rest && smaller > 0 ? ` ${smaller} ${rest[0]}` : ""}`;
}
