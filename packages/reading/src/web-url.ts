/** Addresses on the web, as sources and windows name them. */
import type { Read } from './read.ts';

/** An absolute http or https URL, kept as written; `T` is the brand it gets. */
export function webUrlOf<T extends string>(): Read<T> {
  return (value, path, faults) => {
    if (typeof value === 'string' && isWebUrl(value)) return value as T;
    faults.push({ code: 'url-not-absolute', path });
    return '' as T;
  };
}

/** Whether text is an absolute http or https URL of a public host, without blanks and without sign-in parts, which hide the host. */
export function isWebUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s/@?#]+\.[^\s/@?#]+(?:[/?#]\S*)?$/.test(value)) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
}
