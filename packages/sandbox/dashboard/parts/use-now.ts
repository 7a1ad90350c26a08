import { useEffect, useState } from "preact/hooks";
import { useSandbox } from "./sandbox-context.js";

/** Returns the sandbox's time every second, in milliseconds since 1970. */
export function useNow(): number {
  const { clockOffsetMs } = useSandbox();
  const [real, setReal] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setReal(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return real + clockOffsetMs;
}
