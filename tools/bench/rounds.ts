/**
 * The order in which `count` contestants take their turn in a round: two rounds forwards and backwards, the next two the
 * same with another one in front, so that nobody always comes first, or always after the same one.
 */
export function turnsOf(round: number, count: number): number[] {
  const front = Math.floor(round / 2);
  const turns = Array.from({ length: count }, (_, index) => (front + index) % count);
  return round % 2 === 0 ? turns : turns.reverse();
}

/** Takes a sample of each of `count` contestants in every round, in turn: `samples[round][contestant]`. */
export async function takeRounds(
  rounds: number,
  count: number,
  sample: (contestant: number) => Promise<number>,
): Promise<number[][]> {
  const samples: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const row = new Array<number>(count);
    for (const contestant of turnsOf(round, count)) row[contestant] = await sample(contestant);
    samples.push(row);
  }
  return samples;
}
