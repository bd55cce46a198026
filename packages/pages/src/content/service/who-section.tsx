/** Whom a window takes, in words. */
import { type Eligibility, prefectureOf, type ServiceArea } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import type { VNode } from 'preact';
import { Bullets } from '../parts/bullets.tsx';
import type { Content } from '../parts/content.ts';

/** One sentence for each condition; empty where nothing is stated. */
export function eligibilityInWords(
  eligibility: Eligibility,
  area: ServiceArea | null,
  content: Content,
): readonly string[] {
  const texts = content.words.service;
  const { taxonomy } = content.site.messages;
  const { ageMin, ageMax } = eligibility;
  const age =
    ageMin !== null && ageMax !== null
      ? texts.ageBetween(ageMin, ageMax)
      : ageMin !== null
        ? texts.ageFrom(ageMin)
        : ageMax !== null
          ? texts.ageTo(ageMax)
          : null;
  const people = [
    ...eligibility.roles.map((role) => texts.roles[role]),
    ...eligibility.occupations.map((each) => taxonomy.occupations[each]),
    ...eligibility.genders.map((each) => taxonomy.genders[each]),
  ];
  return [
    ...(area === null ? [] : [areaInWords(area, content)]),
    ...(age === null ? [] : [age]),
    ...(people.length === 0 ? [] : [people.join(texts.listComma)]),
    ...(people.length === 0 ? [] : [eligibility.exclusive ? texts.whoExclusive : texts.whoWrittenFor]),
    ...eligibility.conditions.map(content.safe),
  ];
}

function areaInWords(area: ServiceArea, content: Content): string {
  const texts = content.words.service;
  switch (area.kind) {
    case 'national':
      return texts.areaNational;
    case 'prefectures':
      return texts.areaPrefectures(
        area.prefectures.map((code) => prefectureOf(code)?.name ?? code).join(texts.listComma),
      );
    case 'municipality':
      return texts.areaMunicipality(prefectureOf(area.prefecture)?.name ?? '', area.municipality);
    default:
      return assertNever(area, 'areaInWords');
  }
}

export function WhoSection(props: {
  readonly content: Content;
  readonly eligibility: Eligibility;
  readonly area: ServiceArea;
  readonly district: string | null;
  readonly anonymous: 'accepted' | 'not-accepted' | 'unknown';
}): VNode {
  const { content, eligibility, area, district, anonymous } = props;
  const texts = content.words.service;
  const lines = eligibilityInWords(eligibility, area, content);
  const anonymousWords = {
    accepted: texts.anonymousAccepted,
    'not-accepted': texts.anonymousNotAccepted,
    unknown: texts.anonymousUnknown,
  } satisfies Record<typeof anonymous, string>;
  return (
    <section>
      <h2>{texts.who}</h2>
      <Bullets items={lines.length > 1 ? lines : [...lines, texts.whoAnyone]} />
      {district !== null && (
        <p>
          {texts.district}：{content.safe(district)}
        </p>
      )}
      <h3>{texts.anonymous}</h3>
      <p>{anonymousWords[anonymous]}</p>
    </section>
  );
}
