declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds since 1970-01-01 UTC of the first instant covered; `-Infinity` where open. */
    readonly min: number;
    /** Milliseconds since 1970-01-01 UTC of the last instant covered; `Infinity` where open. */
    readonly max: number;
  }
  /** @throws where the text is not EDTF, or names a day that does not exist. */
  export default function edtf(text: string): ExtendedDate;
}
