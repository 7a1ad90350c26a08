/** Something in a workflow that must be written differently. */
export interface Problem {
  line: number;
  /** The problem, and the words to write instead. */
  message: string;
}
