/** Encodes a black and white PNG: `true` is black. It has no compression, so that it needs no code for it. */
export function encodePng(rows: readonly (readonly boolean[])[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const header = [...uint32(width), ...uint32(rows.length), 1, 0, 0, 0, 0];
  // Each row begins with the number of its filter: none.
  const pixels = rows.flatMap((row) => [0, ...packBits(row)]);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("IDAT", storedZlib(pixels)),
    ...chunk("IEND", []),
  ]);
}

/** Packs eight pixels into a byte. In a greyscale of one bit, 1 is white. */
function packBits(row: readonly boolean[]): number[] {
  const bytes = Array<number>(Math.ceil(row.length / 8)).fill(0);
  row.forEach((dark, x) => {
    if (!dark) bytes[x >> 3] = (bytes[x >> 3] as number) | (0x80 >> (x & 7));
  });
  return bytes;
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

/** Makes a zlib stream of stored blocks. */
function storedZlib(bytes: readonly number[]): number[] {
  const longestBlock = 0xffff;
  const blocks: number[] = [];
  for (let start = 0; start < bytes.length; start += longestBlock) {
    const block = bytes.slice(start, start + longestBlock);
    const { length } = block;
    const isLast = start + length === bytes.length ? 1 : 0;
    blocks.push(isLast, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...block);
  }
  return [0x78, 0x01, ...blocks, ...uint32(adler32(bytes))];
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
