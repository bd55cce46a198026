/** An answer that may be a problem: for input from a person, a file or the network. */
export type Result<T, P> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'err'; readonly problem: P };

/** Wraps a value that was read without a problem. */
export function ok<T>(value: T): { readonly kind: 'ok'; readonly value: T } {
  return { kind: 'ok', value };
}

/** Wraps a problem; callers switch on it, never on its text. */
export function err<P>(problem: P): { readonly kind: 'err'; readonly problem: P } {
  return { kind: 'err', problem };
}

/** True when the result holds a value. */
export function isOk<T, P>(result: Result<T, P>): result is { readonly kind: 'ok'; readonly value: T } {
  return result.kind === 'ok';
}

/** True when the result holds a problem. */
export function isErr<T, P>(result: Result<T, P>): result is { readonly kind: 'err'; readonly problem: P } {
  return result.kind === 'err';
}
