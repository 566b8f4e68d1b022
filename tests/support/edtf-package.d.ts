// The package brings no types. Only what we use.
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    /** Milliseconds since 1970, inclusive; -Infinity when open. */
    readonly min: number;
    /** Milliseconds since 1970, inclusive; Infinity when open. */
    readonly max: number;
  }
  export default function edtf(text: string): Extended;
}
