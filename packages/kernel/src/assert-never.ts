/**
 * Ends a `switch` over a union: a case added later breaks the build here.
 * Throws if it is reached at run time, which is our own mistake; the value is not put into the message.
 */
export function assertNever(value: never, where: string): never {
  void value;
  throw new Error(`unhandled case in ${where}`);
}
