/** One row by internal names, as REST takes it; only a lookup names the titles of its target rows, which come earlier. */
export type SampleRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;
