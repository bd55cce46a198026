/** For those who use the data, or mend a number. */
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { dateWords } from '../parts/dates.ts';
import { countData } from './counts.ts';

/** Files that the build writes, and paths that only a server answers; the page is honest about which are which. */
export const DOWNLOADS = [
  { id: 'hsds', path: '/data/hsds/services.json' },
  { id: 'csv', path: '/data/kakekomi.csv' },
  { id: 'national', path: '/data/shards/national.json' },
  { id: 'prefecture', path: '/data/shards/JP-13.json' },
  { id: 'index', path: '/data/index.json' },
  { id: 'openapi', path: '/openapi.json' },
  { id: 'hsdsApi', path: '/hsds/' },
] as const;

/** The whole document. */
export function renderDataPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.data;
  return renderContentPage({
    site,
    path: '/data/',
    title: texts.title,
    lead: texts.intro,
    children: (
      <>
        <section>
          <h2>{texts.licenceTitle}</h2>
          <p>
            {texts.licence}{' '}
            <a href={texts.licenceUrl} rel="noreferrer noopener">
              {texts.licenceLink}
            </a>
          </p>
        </section>
        <Notice tone="care" title={texts.warnTitle}>
          <Bullets items={texts.warn} />
        </Notice>
        <Downloads content={content} />
        <section>
          <h2>{texts.correctTitle}</h2>
          <ol>
            {texts.correct.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <p>{texts.correctOther}</p>
        </section>
        <Counts content={content} />
      </>
    ),
  });
}

function Downloads({ content }: { readonly content: Content }): VNode {
  const texts = content.words.data;
  return (
    <section>
      <h2>{texts.downloadsTitle}</h2>
      <dl>
        {DOWNLOADS.map(({ id, path }) => (
          <div key={id}>
            <dt>
              <a href={path}>{texts.downloads[id].name}</a>
            </dt>
            <dd>
              {texts.downloads[id].what} <code>{path}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{texts.serverOnly}</p>
    </section>
  );
}

function Counts({ content }: { readonly content: Content }): VNode {
  const texts = content.words.data;
  const counts = countData(content);
  const rows: readonly (readonly [string, number])[] = [
    [texts.countServices, counts.services],
    [texts.countPlaces, counts.places],
    [texts.countEnded, counts.ended],
    [texts.countContacts, counts.contacts],
    [texts.countUsable, counts.usable],
    [texts.countUnconfirmed, counts.unconfirmed],
    [texts.countMissing, counts.missing],
    [texts.countAssured, counts.assured],
  ];
  const ages: readonly (readonly [string, number])[] = [
    [texts.fresh.year, counts.freshness.year],
    [texts.fresh.twoYears, counts.freshness.twoYears],
    [texts.fresh.older, counts.freshness.older],
    [texts.fresh.undated, counts.freshness.undated],
  ];
  return (
    <section>
      <h2>{texts.countsTitle}</h2>
      <p>{texts.builtOn(dateWords(content.today, content.words))}</p>
      <NumberTable content={content} caption={texts.countsTitle} rows={rows} />
      <p class="note">{texts.heldBack}</p>
      <h2>{texts.freshTitle}</h2>
      <p>{texts.freshIntro}</p>
      <NumberTable content={content} caption={texts.freshTitle} rows={ages} />
    </section>
  );
}

function NumberTable(props: {
  readonly content: Content;
  readonly caption: string;
  readonly rows: readonly (readonly [string, number])[];
}): VNode {
  const { content, caption, rows } = props;
  const texts = content.words.data;
  return (
    <div class="table-wrap">
      <table class="number-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            <th scope="col">{texts.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
