/** One kind of window: strengths, weaknesses, where that was read, and the windows of the kind. */
import type { Listing, ServiceKind } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf, currentOfKind } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { kindPath, servicePath } from '../parts/paths.ts';
import { SourceEntry } from '../service/sources-section.tsx';
import { ChildWindows } from './child-windows.tsx';

/** The whole document. */
export function renderKindPage(site: SiteContext, kind: ServiceKind): string {
  const content = contentOf(site);
  const texts = content.words.lists;
  const record = site.kinds.find((each) => each.kind === kind);
  const name = record === undefined ? site.messages.taxonomy.serviceKinds[kind] : content.safe(record.name);
  const forChildren = kind === 'child';
  const about = <AboutKind content={content} kind={kind} />;
  return renderContentPage({
    site,
    path: kindPath(kind),
    title: forChildren ? texts.childTitle : name,
    description: record?.goodFor.map(content.safe).join(content.words.service.listComma) ?? name,
    scripts: forChildren ? ['now'] : [],
    children: (
      <>
        {forChildren ? <ChildWindows content={content} /> : about}
        <section>
          <h2>{forChildren ? texts.childAllWindows : texts.kindWindows}</h2>
          <Windows content={content} kind={kind} />
        </section>
        {forChildren && <Fold summary={texts.childAdultPart}>{about}</Fold>}
        <nav class="further" aria-label={texts.kindsTitle}>
          <a href="/kinds/">{texts.kindsTitle}</a>
          <a href="/areas/">{texts.areasTitle}</a>
        </nav>
      </>
    ),
  });
}

function AboutKind({ content, kind }: { readonly content: Content; readonly kind: ServiceKind }): VNode {
  const texts = content.words.lists;
  const record = content.site.kinds.find((each) => each.kind === kind);
  if (record === undefined) return <p>{texts.kindMissing}</p>;
  const safe = (items: readonly string[]): readonly string[] => items.map(content.safe);
  return (
    <>
      <h2>{texts.kindGoodFor}</h2>
      <Bullets items={safe(record.goodFor)} />
      <h2>{texts.kindCan}</h2>
      <Bullets items={safe(record.canDo)} />
      <h2>{texts.kindCannot}</h2>
      <Bullets items={safe(record.cannotDo)} />
      {record.cost !== null && (
        <>
          <h2>{texts.kindCost}</h2>
          <p>{content.safe(record.cost)}</p>
        </>
      )}
      {record.timeToAct !== null && (
        <>
          <h2>{texts.kindTime}</h2>
          <p>{content.safe(record.timeToAct)}</p>
        </>
      )}
      <Fold summary={texts.kindSources}>
        <ol class="source-list">
          {record.sources.map((source, index) => (
            <li key={index}>
              <SourceEntry content={content} source={source} names="" />
            </li>
          ))}
        </ol>
      </Fold>
    </>
  );
}

function Windows({ content, kind }: { readonly content: Content; readonly kind: ServiceKind }): VNode {
  const texts = content.words.lists;
  const listings = currentOfKind(content, kind);
  const national = listings.filter(({ serviceArea }) => serviceArea.kind === 'national');
  const local = listings.filter(({ serviceArea }) => serviceArea.kind !== 'national');
  return (
    <>
      {national.length > 0 && (
        <Names title={texts.kindWindowsNational} listings={national} content={content} />
      )}
      {local.length > 0 && <Names title={texts.kindWindowsLocal} listings={local} content={content} />}
    </>
  );
}

function Names(props: {
  readonly title: string;
  readonly listings: readonly Listing[];
  readonly content: Content;
}): VNode {
  const { title, listings, content } = props;
  return (
    <>
      <h3>{title}</h3>
      <ul class="name-list">
        {listings.map(({ id, name, summary }) => {
          const places = content.placesOf(id).length;
          return (
            <li key={id}>
              <a href={servicePath(id)}>{name}</a>
              <span class="note">
                {summary}
                {places > 0 && content.words.lists.kindPlaces(places)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
