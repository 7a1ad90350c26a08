import type { Schema } from "../operations/index.js";

/**
 * The format `int32` as the limits that it stands for. Ajv takes a pattern into a standalone validator, and a pattern cannot
 * say what numbers there are.
 */
export function int32(schema: Schema): Schema {
  const { format, ...rest } = schema;
  return format === "int32" ? { ...rest, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : schema;
}
