import { isIP } from "node:net";

const label = /^(?!-)[\p{L}\p{N}_-]{1,63}(?<!-)$/u;

/** Says whether a text is a host name or an IP address, without brackets and without a port. */
export function isHost(text: string): boolean {
  if (isIP(text) !== 0) return true;
  const labels = text.replace(/\.$/, "").split(".");
  // A name that ends in a number is an IP address with a mistake.
  return text.length <= 254 && labels.every((one) => label.test(one)) && !/^\d+$/.test(labels.at(-1) ?? "");
}
