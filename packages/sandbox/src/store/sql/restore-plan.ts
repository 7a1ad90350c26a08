import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { Row, Values } from "./parameter.js";
import { type FillQueryName, fillQueries } from "./restore-queries.js";
import { pieceSize } from "./stage.js";

/** Staged rows of one list: those after one key, up to another. */
export interface Piece {
  query: FillQueryName;
  after: string;
  end: string;
}

type Read = (query: "nextPiece" | "strayFace", values: Values) => Promise<Row | undefined>;

/**
 * Divides all staged rows into the pieces of each transaction. There is one transaction at least.
 *
 * @param read runs a query, and returns its first row
 * @throws {FlawedSnapshotError} for a face of nobody
 */
export async function planRestore(read: Read): Promise<Piece[][]> {
  let pieces: Piece[] = [];
  const transactions = [pieces];
  let size = 0;
  for (const [list, query] of Object.entries(fillQueries)) {
    for (let after = "", isLast = false; !isLast; ) {
      const next = await read("nextPiece", { list, after });
      if (typeof next?.end !== "string") break;
      const piece = { query, after, end: next.end };
      if (list === "faces") await checkOwners(read, piece);
      if (size >= pieceSize) {
        pieces = [];
        transactions.push(pieces);
        size = 0;
      }
      pieces.push(piece);
      size += Number(next.size);
      isLast = Number(next.size) < pieceSize;
      after = piece.end;
    }
  }
  return transactions;
}

async function checkOwners(read: Read, { after, end }: Piece): Promise<void> {
  const stray = await read("strayFace", { after, end });
  if (stray) throw FlawedSnapshotError.strayFace(String(stray.key));
}
