/**
 * The only globals that floors 0 to 5 may use beside ES2023: both exist, and behave alike, in every browser and in Node.
 * Anything else (`window`, `fetch`, `process`, a clock) is a compile error there.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
