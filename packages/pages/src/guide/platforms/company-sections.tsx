/** Who runs a platform and before which court, its standing under the law, and how long its records are reported to last. */
import type { Platform } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import type { Guide } from '../guide-data.ts';
import { ConfidenceMark } from '../parts/basis.tsx';
import { dateText, prose } from '../parts/prose.ts';
import { Lines, Rows } from '../parts/rows.tsx';
import { deadlinePath, PROVIDERS_PATH } from '../paths.ts';

interface PlatformProps {
  readonly guide: Guide;
  readonly platform: Platform;
}

export function OperatorSection({ guide, platform: { operator } }: PlatformProps): VNode {
  const texts = guide.words.platforms;
  const country = operator.country === null ? null : countryName(operator.country);
  return (
    <section>
      <h2 id="operator">{texts.operatorTitle}</h2>
      <p>{texts.operatorIntro}</p>
      <ConfidenceMark guide={guide} confidence={operator.confidence} />
      <Rows
        guide={guide}
        rows={[
          [texts.legalName, operator.legalName],
          [texts.country, country],
          [
            texts.address,
            [
              operator.address ?? texts.addressUnknown,
              ...(operator.addressNote === null ? [] : [operator.addressNote]),
            ],
          ],
          [texts.registered, texts.registeredWords[operator.registeredInJapan]],
          [texts.representative, operator.representativeInJapan ?? undefined],
          [texts.jurisdiction, operator.jurisdiction],
        ]}
      />
    </section>
  );
}

export function DesignationSection({ guide, platform: { designation } }: PlatformProps): VNode {
  const { common, platforms: texts } = guide.words;
  const { state, entity, services, on, outcomeNotice, articles, confidence, note } = designation;
  const isDesignated = state === 'designated';
  return (
    <section>
      <h2 id="designation">{texts.designationTitle}</h2>
      <p>{isDesignated ? texts.designated(entity ?? common.unknown) : texts.notNamed}</p>
      <ConfidenceMark guide={guide} confidence={confidence} />
      {isDesignated && (
        <>
          <Rows
            guide={guide}
            rows={[
              [texts.designatedServices, services.join(common.comma) || null],
              [texts.designatedOn, on === null ? null : dateText(on, guide)],
              [texts.outcomeNotice, outcomeNotice ?? undefined],
              [common.articles, articles],
            ]}
          />
          <p>{texts.notRemoval}</p>
          <Amendment guide={guide} />
        </>
      )}
      {note !== null && <p class="note">{prose(note, guide)}</p>}
    </section>
  );
}

/** The same act stands behind rules of the law, whose records say what has not been read of it. */
function Amendment({ guide }: { readonly guide: Guide }): VNode | null {
  const rule = guide.law.deadlines.find(({ condition }) => condition === 'designated-platform');
  if (rule === undefined || rule.amendmentNotRead === null) return null;
  return (
    <p class="note">
      {prose(rule.amendmentNotRead, guide)}
      {guide.words.common.textAsOf(dateText(rule.textAsOf, guide))}
    </p>
  );
}

export function LogsSection({ guide, platform: { logs } }: PlatformProps): VNode {
  const { platforms: texts } = guide.words;
  const clocks = guide.law.deadlines.filter(({ clock }) => clock !== 'law');
  return (
    <section>
      <h2 id="logs">{texts.logsTitle}</h2>
      <p>{texts.logsIntro}</p>
      <ConfidenceMark guide={guide} confidence={logs.confidence} />
      <Rows
        guide={guide}
        rows={[
          [texts.retention, logs.reportedRetention ?? texts.retentionUnknown],
          [texts.advice, logs.advice],
          [texts.logKind, texts.logKinds[logs.kind]],
          [texts.postIp, texts.kept[logs.postIp]],
          [texts.loginIp, texts.kept[logs.loginIp]],
          [texts.logOther, logs.other ?? undefined],
        ]}
      />
      <p class="further">
        {clocks.map(({ id, name }) => (
          <a key={id} href={deadlinePath(id)}>
            {prose(name, guide)}
          </a>
        ))}
        <a href={PROVIDERS_PATH}>{texts.providersTitle}</a>
      </p>
    </section>
  );
}

export function KeepSection({ guide, platform }: PlatformProps): VNode {
  const { common, platforms: texts } = guide.words;
  return (
    <section>
      <h2 id="keep">{texts.keepTitle}</h2>
      <p>{texts.keepIntro}</p>
      <Lines guide={guide} items={platform.screenshotMustShow} />
      <p>{texts.keepSexual}</p>
      <p>{common.notAll}</p>
      <p class="note">{texts.keepDoubt}</p>
    </section>
  );
}

const COUNTRIES = new Intl.DisplayNames('ja', { type: 'region' });

function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}
