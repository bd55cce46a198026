/** The frame of every page: head, skip link, header, the way out, main, footer. */
import type { ComponentChildren, VNode } from 'preact';
import { dateInWords } from '../components/time-words.ts';
import type { OwnScript, ScriptName, ScriptNeed, SiteContext } from '../site.ts';
import { QuickExit } from './quick-exit.tsx';

export interface PageProps {
  readonly site: SiteContext;
  /** Neutral: it stays in the browser's history. The site's name is added. */
  readonly title: string;
  readonly path: string;
  readonly description?: string;
  /** `common` is always there. */
  readonly scripts?: readonly ScriptName[];
  /** Runs on this page alone. */
  readonly ownScript?: OwnScript;
  readonly noindex?: boolean;
  /** More for the head: structured data. */
  readonly head?: ComponentChildren;
  /** No navigation and no footer links: the neutral page. */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

/** A whole document around one page's content. */
export function Page(props: PageProps): VNode {
  const { site, title, path, scripts = [], ownScript, bare = false } = props;
  const { messages, assets } = site;
  const wanted: readonly ScriptName[] = [...scripts.filter((name) => name !== 'common'), 'common'];
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <title>{bare ? title : messages.site.titleOf(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        {props.noindex === true && <meta name="robots" content="noindex" />}
        {!bare && <meta name="description" content={props.description ?? messages.site.description} />}
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {needsOf(site, wanted, ownScript).map(({ kind, path: href }) =>
          kind === 'script' ? (
            <link key={href} rel="modulepreload" href={href} />
          ) : (
            <link key={href} rel="preload" as="fetch" href={href} crossOrigin="anonymous" />
          ),
        )}
        {wanted.map((name) => (
          <script key={name} type="module" src={assets.scripts[name]} />
        ))}
        {ownScript !== undefined && <script type="module" src={ownScript.script} />}
        {props.head}
      </head>
      <body data-built-on={site.compiledOn ?? site.directory.builtOn}>
        {!bare && <SiteHeader site={site} path={path} />}
        <main id="main" class="page" tabIndex={-1}>
          {props.children}
        </main>
        {!bare && <SiteFooter site={site} />}
      </body>
    </html>
  );
}

/** Each once, in the order of the scripts. */
function needsOf(
  { assets }: SiteContext,
  scripts: readonly ScriptName[],
  ownScript: OwnScript | undefined,
): readonly ScriptNeed[] {
  const all = [...scripts.flatMap((name) => assets.needs[name]), ...(ownScript?.needs ?? [])];
  return [...new Map(all.map((need) => [need.path, need])).values()];
}

function SiteHeader({ site, path }: { readonly site: SiteContext; readonly path: string }): VNode {
  const { site: words } = site.messages;
  const links: readonly (readonly [string, string])[] = [
    ['/find/', words.nav.find],
    ['/plan/', words.nav.plan],
    ['/areas/', words.nav.areas],
    ['/kinds/', words.nav.kinds],
    ['/steps/', words.nav.steps],
    ['/safety/', words.nav.safety],
  ];
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="header">
        <a class="header-name" href="/" aria-current={path === '/' ? 'page' : undefined}>
          {words.name}
          <span class="header-written">{words.nameWritten}</span>
        </a>
        <nav class="header-links" aria-label={words.navigation}>
          {links.map(([href, text]) => (
            <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <QuickExit messages={site.messages} />
      </header>
    </>
  );
}

function SiteFooter({ site }: { readonly site: SiteContext }): VNode {
  const { site: words } = site.messages;
  const { footerLinks } = words;
  const links: readonly (readonly [string, string])[] = [
    ['/find/', words.nav.find],
    ['/plan/', words.nav.plan],
    ['/areas/', words.nav.areas],
    ['/kinds/', words.nav.kinds],
    ['/steps/', words.nav.steps],
    ['/papers/', footerLinks.papers],
    ['/about/', footerLinks.about],
    ['/privacy/', footerLinks.privacy],
    ['/safety/', footerLinks.safety],
    ['/coverage/', footerLinks.coverage],
    ['/ended/', footerLinks.ended],
    ['/data/', footerLinks.data],
  ];
  return (
    <footer class="footer">
      <p class="footer-promise">{words.promise}</p>
      <p>{words.runBy(site.operator ?? words.operatorNotSet)}</p>
      <p>{words.factsFrom(dateInWords(site.directory.builtOn, site.messages))}</p>
      <ul class="footer-links">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
