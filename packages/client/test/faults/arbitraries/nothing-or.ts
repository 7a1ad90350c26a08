import fc from "fast-check";

/** A value, or nothing that many times of ten. A failure that does not need the value shrinks to nothing. */
export function nothingOr<T, N = undefined>(
  value: fc.Arbitrary<T>,
  nothing: { ofTen: number; is?: N },
): fc.Arbitrary<T | N> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: nothing.ofTen, arbitrary: fc.constant(nothing.is as N) },
    { weight: 10 - nothing.ofTen, arbitrary: value },
  );
}
