/** All papers: which goes with which step, for what, to whom, its cost, what the other side learns, whom to show it first. */
import type { Form } from '@kakekomi/drafting';
import type { Step } from '@kakekomi/law';
import type { VNode } from 'preact';
import { DangerCall } from '../components/danger-call.tsx';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/notice.tsx';
import { PhraseText } from '../components/phrase-text.tsx';
import { currentOfKind } from '../content/parts/content.ts';
import { servicePath } from '../content/parts/paths.ts';
import { type Guide, type GuideData, guideOf } from '../guide/guide-data.ts';
import { GuideDoors, Windows } from '../guide/parts/doors.tsx';
import { prose } from '../guide/parts/prose.ts';
import { Rows } from '../guide/parts/rows.tsx';
import { stepPath } from '../guide/paths.ts';
import { Page } from '../layout/page.tsx';
import { renderDocument } from '../layout/render-document.tsx';
import { papersPageWords as words } from '../messages/ja/papers-page.ts';
import type { SiteContext } from '../site.ts';
import { groupsOfForms, type PapersData } from './papers-data.ts';
import { formPath, PAPERS_PATH } from './paths.ts';

/** The whole document. */
export function renderPapersPage(site: SiteContext, data: GuideData, papers: PapersData): string {
  const guide = guideOf(site, data);
  const { papers: own } = site.assets;
  return renderDocument(
    site,
    <Page
      site={site}
      title={words.title}
      path={PAPERS_PATH}
      description={words.description}
      {...(own === undefined ? {} : { ownScript: own })}
    >
      <div id="papers-head" class="stack">
        <h1>
          <PhraseText text={words.title} />
        </h1>
        <p class="lead">
          <PhraseText text={words.lead} />
        </p>
        <DangerCall />
        <noscript>
          <div class="stack">
            <h2>{words.noScriptTitle}</h2>
            <p>{words.noScript}</p>
          </div>
        </noscript>
      </div>
      <div id="papers" data-sealing={own?.sealing} data-renderer={own?.renderer}>
        <p data-script hidden>
          {words.loading}
        </p>
      </div>
      <p id="announce" class="visually-hidden" role="status" />
      <div id="papers-others" class="stack">
        <ShowFirst guide={guide} />
        <Bundles papers={papers} />
        <List guide={guide} papers={papers} />
        <p>{guide.words.common.minors}</p>
        <p class="note">{words.notAdvice}</p>
        <GuideDoors path={PAPERS_PATH} />
      </div>
    </Page>,
  );
}

/** Nobody has to hand in a paper that no one else has seen: windows that look at it free come before the papers. */
export function ShowFirst({ guide }: { readonly guide: Guide }): VNode {
  const { content } = guide;
  const free = (['lawyer', 'government'] as const)
    .flatMap((kind) => currentOfKind(content, kind))
    .filter(
      ({ serviceArea, harms, actions, contacts }) =>
        serviceArea.kind === 'national' &&
        harms.includes('legal-advice') &&
        actions.includes('advise') &&
        contacts.some(({ offer, cost }) => offer === 'usable' && cost === 'free'),
    );
  return (
    <section class="section">
      <h2>{words.showFirstTitle}</h2>
      <p>{words.showFirst}</p>
      {free.length > 0 && (
        <Fold summary={words.windowsTitle}>
          <ul class="name-list">
            {free.map(({ id, name, summary }) => (
              <li key={id}>
                <a href={servicePath(id)}>{name}</a>
                <span class="note">{summary}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Windows guide={guide} kinds={['lawyer', 'government', 'police']} />
    </section>
  );
}

function Bundles({ papers }: { readonly papers: PapersData }): VNode {
  const nameOf = new Map(papers.data.forms.map(({ id, name }) => [id, name]));
  return (
    <section class="section" data-static>
      <h2>{words.bundlesTitle}</h2>
      <p>{words.bundlesLead}</p>
      <ul class="cards">
        {papers.bundles.map(({ id, name, purpose, note, forms }) => (
          <li key={id}>
            <div class="card">
              <h3>{name}</h3>
              <p>{purpose}</p>
              <ul>
                {forms.map(({ form, onlyIf }) => (
                  <li key={form}>
                    <a href={formPath(form)}>{nameOf.get(form) ?? form}</a>
                    {onlyIf !== null && <span class="note sentence">{onlyIf.otherwise}</span>}
                  </li>
                ))}
              </ul>
              {note !== null && <p class="before">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function List({ guide, papers }: { readonly guide: Guide; readonly papers: PapersData }): VNode {
  const { forms } = papers.data;
  return (
    <section class="section" data-static>
      <h2>{words.listTitle}</h2>
      <p>{words.listLead(forms.length)}</p>
      {groupsOfForms(forms, guide.law.stepById).map(({ group, forms: ofGroup }) => (
        <div key={group}>
          <h3>{words.groupTitles[group]}</h3>
          <ul class="name-list">
            {ofGroup.map((form) => (
              <Entry key={form.id} guide={guide} form={form} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entry({ guide, form }: { readonly guide: Guide; readonly form: Form }): VNode {
  return (
    <li>
      <a href={formPath(form.id)}>{form.name}</a>
      <span class="note">{prose(form.purpose, guide)}</span>
      {form.goesToOffender && (
        <Notice tone="care" title={words.form.offenderTitle}>
          <p>{words.form.offender}</p>
        </Notice>
      )}
      <Fold summary={words.summary}>
        <Rows guide={guide} rows={rowsOf(form)} />
        <Steps guide={guide} steps={stepsOf(guide, form)} />
      </Fold>
    </li>
  );
}

/** What a person asks of a paper before they begin it. */
export function rowsOf(form: Form): readonly (readonly [string, string])[] {
  return [
    [words.addressee, form.addressee],
    [words.cost, form.cost ?? words.costNone],
    [words.otherSide, form.otherSideLearns ?? words.otherSideNone],
    [words.takeTo, form.takeTo],
    [words.showTo, form.showFirst],
  ];
}

/** The steps that a form belongs to, as links. */
export function Steps({
  guide,
  steps,
}: {
  readonly guide: Guide;
  readonly steps: readonly Step[];
}): VNode | null {
  if (steps.length === 0) return null;
  return (
    <p>
      {words.steps}：
      {steps.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && guide.words.common.comma}
          <a href={stepPath(id)}>{name}</a>
        </span>
      ))}
    </p>
  );
}

export function stepsOf(guide: Guide, form: Form): readonly Step[] {
  return form.steps.flatMap((id) => guide.law.stepById.get(id) ?? []);
}
