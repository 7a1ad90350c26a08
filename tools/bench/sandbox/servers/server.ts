/** A server in a process of its own. */
export interface Server {
  /** The address at which it listens, without a slash at the end. */
  url: string;
  pid: number;
  close: () => Promise<void>;
}
