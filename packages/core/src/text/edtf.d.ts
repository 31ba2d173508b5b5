declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds since 1970-01-01 UTC of the first instant covered. */
    readonly min: number;
    /** Milliseconds since 1970-01-01 UTC of the last instant covered. */
    readonly max: number;
  }
  /** @throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
