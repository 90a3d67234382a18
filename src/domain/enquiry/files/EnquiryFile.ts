/** A file that goes with a message. A browser's `File` is one. */
export interface EnquiryFile {
  readonly name: string;
  readonly size: number;
  /** The content, whole. */
  arrayBuffer(): Promise<ArrayBuffer>;
}
