/** How to find the lasting number of a post or an account: which part of its address it is, and what the number tells. */
import type { Platform, UrlPattern } from '@kakekomi/platforms';
import type { ComponentChildren, VNode } from 'preact';
import type { Guide } from '../guide-data.ts';
import { prose } from '../parts/prose.ts';
import { Lines } from '../parts/rows.tsx';

interface Address {
  readonly kind: UrlPattern['kind'];
  readonly form: string;
  readonly note: string | null;
}

export function NumbersSection(props: { readonly guide: Guide; readonly platform: Platform }): VNode {
  const { guide, platform } = props;
  const texts = guide.words.platforms;
  const addresses = addressesOf(platform);
  const { idTime, idTimeNotes } = platform;
  const verified = idTime === null ? '' : texts.verified[idTimeNotes.verified];
  return (
    <section>
      <h2 id="numbers">{texts.numberTitle}</h2>
      {addresses.length === 0 ? (
        <p>{texts.numberNone}</p>
      ) : (
        <>
          <p>{texts.numberIntro}</p>
          <ul class="name-list">
            {addresses.map(({ kind, form, note }) => (
              <li key={form}>
                {texts.patternKinds[kind]}：
                <span class="address">
                  <Form guide={guide} form={form} />
                </span>
                {note !== null && <span class="note">{prose(note, guide)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.numberShare}</p>
      <h3>{texts.timeTitle}</h3>
      <p>
        {idTime === null ? texts.timeNone : texts.timeFrom[idTime.of]}
        {verified}
      </p>
      <p>
        {texts.timeMeaning}：{prose(idTimeNotes.meaning, guide)}
      </p>
      <Lines guide={guide} items={idTimeNotes.caveats} />
    </section>
  );
}

/** The lasting form of each address, once. */
function addressesOf({ patterns }: Platform): readonly Address[] {
  const found = new Map<string, Address>();
  for (const { kind, canonical, note, byShapeOnly } of patterns) {
    const [form] = canonical;
    if (form === undefined || byShapeOnly || kind === 'other' || !form.includes('{')) continue;
    if (!found.has(form)) found.set(form, { kind, form, note });
  }
  return [...found.values()];
}

/** `https://x.com/{account}/status/{postId}` with words for the parts that differ. */
function Form({ guide, form }: { readonly guide: Guide; readonly form: string }): ComponentChildren {
  const { numberNames, numberOther } = guide.words.platforms;
  return form
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <b key={index}>〔{Object.hasOwn(numberNames, part) ? numberNames[part] : numberOther}〕</b>
      ),
    );
}
