import type { Dataset } from '@kakekomi/dataset';
import { directoryOf } from '@kakekomi/directory';
import { ja, type SiteContext } from '@kakekomi/pages';

/** What the pages are rendered from: the data, and what this build adds to it. */
export function contextOf(
  { listings, builtOn, services, places, kinds, holidays }: Dataset,
  build: Pick<SiteContext, 'assets' | 'compiledOn' | 'operator' | 'phrases'>,
): SiteContext {
  return {
    ...build,
    directory: directoryOf(listings, builtOn),
    services,
    places,
    kinds,
    holidays,
    messages: ja,
  };
}
