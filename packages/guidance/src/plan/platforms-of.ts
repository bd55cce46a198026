/** Which of the known platforms the posts of a case stand on. */
import type { CasePost } from '@kakekomi/casefile';
import type { PlatformAdvice } from '@kakekomi/platforms';

/** Each platform once, in the order of the posts. */
export function platformsOf(
  posts: readonly CasePost[],
  platforms: readonly PlatformAdvice[],
): readonly PlatformAdvice[] {
  const ids = new Set(posts.map(({ reference }) => reference.platform));
  return [...ids].flatMap((id) => platforms.find((platform) => platform.id === id) ?? []);
}
