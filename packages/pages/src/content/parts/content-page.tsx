/** The frame of a content page: the site's page with one heading, and an opening sentence where there is one. */
import type { ComponentChildren, VNode } from 'preact';
import { PhraseText } from '../../components/phrase-text.tsx';
import { Page } from '../../layout/page.tsx';
import { renderDocument } from '../../layout/render-document.tsx';
import type { ScriptName, SiteContext } from '../../site.ts';
import { RubyText, withoutReadings } from './ruby-text.tsx';

export interface ContentPageProps {
  readonly site: SiteContext;
  readonly path: string;
  /** The heading; readings in `{漢字|よみ}` are shown there and left out of the title. */
  readonly title: string;
  readonly lead?: string;
  readonly description?: string;
  readonly scripts?: readonly ScriptName[];
  readonly noindex?: boolean;
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The whole document as text. */
export function renderContentPage(props: ContentPageProps): string {
  const { site, path, title, lead, description = lead } = props;
  return renderDocument(
    site,
    <Page
      site={site}
      title={withoutReadings(title)}
      path={path}
      {...(description === undefined ? {} : { description: withoutReadings(description) })}
      {...(props.scripts === undefined ? {} : { scripts: props.scripts })}
      {...(props.noindex === undefined ? {} : { noindex: props.noindex })}
      head={props.head}
    >
      <h1>
        <Phrased text={title} />
      </h1>
      {lead !== undefined && (
        <p class="lead">
          <Phrased text={lead} />
        </p>
      )}
      {props.children}
    </Page>,
  );
}

/** Text broken between phrases, or with its readings where it has any. */
export function Phrased({ text }: { readonly text: string }): VNode {
  return text.includes('{') ? <RubyText text={text} /> : <PhraseText text={text} />;
}
