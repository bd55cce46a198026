/** One right or offence: what is asked, what the other side may say, what the statute states. Never a verdict. */
import type { Element, Right } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { BasisSection, Doubts } from '../parts/basis.tsx';
import { DangerNotice, FearNotice, SexualImageNotice } from '../parts/care.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { dateText, prose } from '../parts/prose.ts';
import { Lines, Rows } from '../parts/rows.tsx';
import { DEADLINES_PATH, rightPath } from '../paths.ts';

/** Pages that may be read by somebody whose images are out: what to do with those comes first (CARE.md). */
export const SEXUAL_IMAGE_RIGHTS: readonly string[] = ['shijisei', 'satsuei', 'jidoporno', 'deepfake'];

/** Pages that may be read by somebody who is afraid of the offender. */
export const FEAR_RIGHTS: readonly string[] = ['kyohaku', 'kyoyo', 'kyokatsu', 'stalker'];

/** The whole document. */
export function renderRightPage(site: SiteContext, data: GuideData, right: Right): string {
  const guide = guideOf(site, data);
  const { common, rights: texts } = guide.words;
  const isSexual = SEXUAL_IMAGE_RIGHTS.includes(right.id);
  const isFeared = FEAR_RIGHTS.includes(right.id);
  return renderContentPage({
    site,
    path: rightPath(right.id),
    title: right.name,
    lead: texts.pageLead,
    children: (
      <>
        {isFeared && <DangerNotice guide={guide} />}
        {isFeared && <FearNotice guide={guide} />}
        {isSexual && <SexualImageNotice guide={guide} />}
        <Doubts guide={guide} record={right} />
        <Rows
          guide={guide}
          rows={[
            [texts.sidesTitle, right.sides.map((side) => texts.sides[side]).join(common.comma)],
            [texts.explanation, right.explanation ?? undefined],
          ]}
        />
        <div class="beside">
          <section>
            <h2>{texts.elementsTitle}</h2>
            <p>{texts.elementsIntro}</p>
            <Questions guide={guide} elements={right.elements} />
          </section>
          <section>
            <h2>{texts.defencesTitle}</h2>
            <p>{right.defences.length === 0 ? texts.defencesNone : texts.defencesIntro}</p>
            <Questions guide={guide} elements={right.defences} />
            {right.defencesNote !== null && <p class="note">{prose(right.defencesNote, guide)}</p>}
          </section>
        </div>
        {right.examples.length > 0 && (
          <section>
            <h2>{texts.examples}</h2>
            <p>{texts.examplesIntro}</p>
            <Lines guide={guide} items={right.examples} />
          </section>
        )}
        {isSexual ? (
          // A child who looks for help must not be met by penalties (CARE.md).
          <Fold summary={texts.lawTitle}>
            <LawPart guide={guide} right={right} />
          </Fold>
        ) : (
          <section>
            <h2>{texts.lawTitle}</h2>
            <LawPart guide={guide} right={right} />
          </section>
        )}
        {right.notes.length > 0 && (
          <section>
            <h2>{texts.notes}</h2>
            <Lines guide={guide} items={right.notes} />
          </section>
        )}
        <Windows guide={guide} {...(isSexual ? { kinds: ['sexual-image', 'police', 'child'] } : {})} />
        <BasisSection guide={guide} record={right} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={rightPath(right.id)} />
      </>
    ),
  });
}

function Questions(props: { readonly guide: Guide; readonly elements: readonly Element[] }): VNode | null {
  const { guide, elements } = props;
  const texts = guide.words.rights;
  if (elements.length === 0) return null;
  return (
    <ul class="name-list">
      {elements.map(({ id, question, why }) => (
        <li key={id}>
          {prose(question, guide)}
          {why !== null && (
            <span class="note">
              {texts.why}：{prose(why, guide)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function LawPart({ guide, right }: { readonly guide: Guide; readonly right: Right }): VNode {
  const { common, rights: texts } = guide.words;
  const { prosecution, complaint, civil } = right.limits;
  const history = right.penaltyHistory.map(({ from, until, text }) => {
    const span = [
      ...(from === null ? [] : [common.inForceFrom(dateText(from, guide))]),
      ...(until === null ? [] : [common.inForceUntil(dateText(until, guide))]),
    ].join('');
    return span === '' ? text : `${span}：${text}`;
  });
  return (
    <>
      <Rows
        guide={guide}
        rows={[
          [
            texts.complaintTitle,
            [
              texts.complaint[right.complaint],
              ...(right.complaintNote === null ? [] : [right.complaintNote]),
            ],
          ],
          [texts.penalty, right.penalty ?? undefined],
          [texts.penaltyHistory, history],
        ]}
      />
      <p>
        <b>{texts.limitsTitle}</b>
      </p>
      {prosecution === null && complaint === null && civil === null ? (
        <p>{texts.limitsNone}</p>
      ) : (
        <Rows
          guide={guide}
          rows={[
            [texts.limits.complaint, complaint ?? undefined],
            [texts.limits.prosecution, prosecution ?? undefined],
            [texts.limits.civil, civil ?? undefined],
          ]}
        />
      )}
      <p>
        <a href={DEADLINES_PATH}>{texts.toDeadlines}</a>
      </p>
    </>
  );
}
