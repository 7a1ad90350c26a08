import { useEffect, useState } from "preact/hooks";
import { useSandbox } from "./sandbox-context.js";

/** The sandbox's time, in milliseconds since 1970, a second after the other. */
export function useNow(): number {
  const { clockOffsetMs } = useSandbox();
  const [real, setReal] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setReal(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return real + clockOffsetMs;
}
