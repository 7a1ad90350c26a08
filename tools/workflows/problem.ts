/** Something in a workflow that must be written differently. */
export interface Problem {
  line: number;
  /** What is wrong, and what to write instead. */
  message: string;
}
