/** The places of a window, north to south. */
import { type Listing, PREFECTURES } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { Content } from '../parts/content.ts';
import { servicePath } from '../parts/paths.ts';

export function PlacesSection({
  content,
  places,
}: {
  readonly content: Content;
  readonly places: readonly Listing[];
}): VNode {
  const texts = content.words.service;
  const groups = PREFECTURES.map((prefecture) => ({
    prefecture,
    inside: places.filter(({ serviceArea }) =>
      serviceArea.kind === 'prefectures'
        ? serviceArea.prefectures.includes(prefecture.code)
        : serviceArea.kind === 'municipality' && serviceArea.prefecture === prefecture.code,
    ),
  })).filter(({ inside }) => inside.length > 0);
  const national = places.filter(({ serviceArea }) => serviceArea.kind === 'national');
  return (
    <section>
      <h2>{texts.places}</h2>
      <p>{texts.placesIntro}</p>
      <dl class="place-list">
        {groups.map(({ prefecture, inside }) => (
          <div key={prefecture.code}>
            <dt>{prefecture.name}</dt>
            {inside.map((place) => (
              <dd key={place.id}>
                <a href={servicePath(place.id)}>{place.name}</a>
              </dd>
            ))}
          </div>
        ))}
        {national.map((place) => (
          <div key={place.id}>
            <dt>{texts.areaNational}</dt>
            <dd>
              <a href={servicePath(place.id)}>{place.name}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
