/** One form as it is: its columns in order, what goes with it, how the paper is set, and how sure its official shape is. */
import type { Form, FormField } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { renderContentPage } from '../content/parts/content-page.tsx';
import { type Guide, type GuideData, guideOf } from '../guide/guide-data.ts';
import { BeforeRemoval } from '../guide/parts/care.tsx';
import { GuideDoors } from '../guide/parts/doors.tsx';
import { dateText, prose } from '../guide/parts/prose.ts';
import { Lines, Rows } from '../guide/parts/rows.tsx';
import { SourceFold } from '../guide/parts/sources.tsx';
import { papersPageWords as words } from '../messages/ja/papers-page.ts';
import type { SiteContext } from '../site.ts';
import { OffenderNotice } from './offender-notice.tsx';
import type { PapersData } from './papers-data.ts';
import { rowsOf, ShowFirst, Steps, stepsOf } from './papers-page.tsx';
import { formPath, PAPERS_PATH } from './paths.ts';

/** The whole document. */
export function renderFormPage(
  site: SiteContext,
  data: GuideData,
  { sources, data: { questions } }: PapersData,
  form: Form,
): string {
  const guide = guideOf(site, data);
  const texts = words.form;
  const isAsked = new Map(questions.map(({ id, text }) => [id, text]));
  return renderContentPage({
    site,
    path: formPath(form.id),
    title: form.name,
    lead: form.purpose,
    children: (
      <>
        {isForRemoval(guide, form) && <BeforeRemoval guide={guide} />}
        {form.goesToOffender && <OffenderNotice />}
        <Shape guide={guide} form={form} />
        <p>
          <a class="button" href={PAPERS_PATH}>
            {words.toMaker}
          </a>
        </p>
        <section>
          <h2>{texts.aboutTitle}</h2>
          <Rows guide={guide} rows={[[texts.role, words.roles[form.role]], ...rowsOf(form)]} />
          <Steps guide={guide} steps={stepsOf(guide, form)} />
        </section>
        <section>
          <h2>{texts.fieldsTitle}</h2>
          <p>{texts.fieldsLead}</p>
          <ol class="fields-list">
            {form.fields.map((field) => (
              <li key={field.id}>
                <Field
                  guide={guide}
                  field={field}
                  asked={field.asks.flatMap(({ fact }) => isAsked.get(fact) ?? [])}
                />
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{texts.attachmentsTitle}</h2>
          {form.attachments.length === 0 && <p>{texts.attachmentsNone}</p>}
          <Lines guide={guide} items={form.attachments} />
          {form.formatting.length > 0 && <h3>{texts.formattingTitle}</h3>}
          <Lines guide={guide} items={form.formatting} />
          {form.notes.length > 0 && <h3>{texts.notesTitle}</h3>}
          <Lines guide={guide} items={form.notes} />
        </section>
        <ShowFirst guide={guide} />
        <section>
          <h2>{guide.words.common.basisTitle}</h2>
          <Rows
            guide={guide}
            rows={[[guide.words.common.confidence, guide.words.common.confidenceWords[form.confidence]]]}
          />
          <p class="note">{texts.asOf(dateText(form.asOf, guide))}</p>
          <SourceFold guide={guide} sources={form.sources.flatMap((id) => sources.get(id) ?? [])} />
        </section>
        <p class="note">{words.notAdvice}</p>
        <p class="further">
          <a href={PAPERS_PATH}>{words.allPapers}</a>
        </p>
        <GuideDoors path={formPath(form.id)} />
      </>
    ),
  });
}

/** Whether it is for nothing but having something removed. */
function isForRemoval(guide: Guide, form: Form): boolean {
  return form.role === 'paper' && stepsOf(guide, form).every(({ group }) => group === 'removal');
}

function Shape({ guide, form: { shape } }: { readonly guide: Guide; readonly form: Form }): VNode {
  const texts = words.form;
  const name =
    shape.officialUrl === null ? (
      prose(shape.officialName, guide)
    ) : (
      <a href={shape.officialUrl} rel="noreferrer noopener">
        {prose(shape.officialName, guide)}
      </a>
    );
  const note = shape.note === null ? null : <p class="note">{prose(shape.note, guide)}</p>;
  if (shape.isConfirmed) {
    return (
      <div>
        <p>
          {texts.shapeConfirmed}：{name}
        </p>
        {note}
      </div>
    );
  }
  return (
    <Notice tone="care" title={texts.shapeTitle}>
      <p>{texts.shape}</p>
      <p>{name}</p>
      {note}
    </Notice>
  );
}

function Field(props: {
  readonly guide: Guide;
  readonly field: FormField;
  readonly asked: readonly string[];
}): VNode {
  const { guide, field, asked } = props;
  const texts = words.form;
  return (
    <>
      <h3>{field.label}</h3>
      <p class="note">{field.required ? texts.required : texts.optional}</p>
      {field.help !== null && <p>{prose(field.help, guide)}</p>}
      {asked.length === 0 ? (
        <p class="note">{texts.fromElsewhere}</p>
      ) : (
        <ul>
          {asked.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {field.passedOn !== null && (
        <p class="before">
          {texts.passedOn}：{prose(field.passedOn, guide)}
        </p>
      )}
    </>
  );
}
