/** One row by internal names, as REST takes it; only a lookup names the title of its target row, which comes earlier. */
export type SampleRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;
