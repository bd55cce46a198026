/** What each kind of window can and cannot do, side by side. */
import { SERVICE_KINDS, type ServiceKind } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf, currentOfKind } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { kindPath } from '../parts/paths.ts';

/** The whole document. */
export function renderKindsPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.lists;
  return renderContentPage({
    site,
    path: '/kinds/',
    title: texts.kindsTitle,
    lead: texts.kindsIntro,
    children: (
      <>
        <Aims content={content} />
        {SERVICE_KINDS.map((kind) => (
          <KindSummary key={kind} content={content} kind={kind} />
        ))}
      </>
    ),
  });
}

function Aims({ content }: { readonly content: Content }): VNode {
  const texts = content.words.lists;
  const names = content.site.messages.taxonomy.serviceKinds;
  return (
    <section>
      <h2>{texts.kindsWhich}</h2>
      <dl class="aim-list">
        {texts.aims.map(({ want, kinds }) => (
          <div key={want}>
            <dt>{want}</dt>
            {kinds.map((kind) => (
              <dd key={kind}>
                <a href={kindPath(kind)}>{names[kind]}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function KindSummary({ content, kind }: { readonly content: Content; readonly kind: ServiceKind }): VNode {
  const texts = content.words.lists;
  const record = content.site.kinds.find((each) => each.kind === kind);
  const name = content.site.messages.taxonomy.serviceKinds[kind];
  const count = currentOfKind(content, kind).length;
  return (
    <section class="card">
      <h2>
        <a href={kindPath(kind)}>{record === undefined ? name : content.safe(record.name)}</a>
      </h2>
      {record === undefined ? (
        <p>{texts.kindMissing}</p>
      ) : (
        <>
          <h3>{texts.kindGoodFor}</h3>
          <Bullets items={record.goodFor.map(content.safe)} />
          <div class="two-sides">
            <div>
              <h3>{texts.kindCan}</h3>
              <Bullets items={record.canDo.slice(0, 2).map(content.safe)} />
            </div>
            <div>
              <h3>{texts.kindCannot}</h3>
              <Bullets items={record.cannotDo.slice(0, 2).map(content.safe)} />
            </div>
          </div>
        </>
      )}
      <p>
        <a href={kindPath(kind)}>
          {texts.kindMore}
          <span class="visually-hidden">：{name}</span>
        </a>
        <span class="note">{texts.kindCount(count)}</span>
      </p>
    </section>
  );
}
