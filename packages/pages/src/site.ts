/** Everything a page may know: handed down by the app that renders it, so that no page reads a disk, a clock or a setting. */
import type { Holidays, PlainDate } from '@kakekomi/calendar';
import type { Directory, KindRecord, Place, Service } from '@kakekomi/directory';
import type { Messages } from './messages/ja.ts';

/** A script of the site by its role; the build gives each a hashed path. */
export type ScriptName = 'common' | 'now' | 'find';

/** A file that a script needs at once: more script, or data. Absolute path from the site's root. */
export interface ScriptNeed {
  readonly kind: 'script' | 'data';
  readonly path: string;
}

export interface SiteAssets {
  /** The whole stylesheet, inlined into each page. */
  readonly style: string;
  /** `sha256-…` of `style`, for the Content-Security-Policy. */
  readonly styleHash: string;
  /** Absolute paths from the site's root: `/assets/find-Ab12Cd34.js`. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** What each script cannot start without: named in the head, so that a slow line fetches all of it in one round. */
  readonly needs: Readonly<Record<ScriptName, readonly ScriptNeed[]>>;
  /** What one page alone runs; absent for whoever renders no such page. */
  readonly plan?: PlanAssets;
  /** As `plan`, for the page of the papers. */
  readonly papers?: PlanAssets;
}

/** The script of one page alone. */
export interface OwnScript {
  readonly script: string;
  readonly needs: readonly ScriptNeed[];
}

/** The script of the plan, and beside it the worker that seals files, loaded only when one is kept or opened. */
export interface PlanAssets extends OwnScript {
  readonly sealing: string;
  /** The worker that makes files of papers, loaded only when one is asked for. */
  readonly renderer: string;
}

export interface SiteContext {
  readonly directory: Directory;
  /** The day of this build. A device's clock is believed from here on for some time; absent: from `directory.builtOn`. */
  readonly compiledOn?: PlainDate;
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly kinds: readonly KindRecord[];
  readonly holidays: Holidays;
  /** Who runs this copy of the site; null shows 運営者未設定. */
  readonly operator: string | null;
  readonly assets: SiteAssets;
  readonly messages: Messages;
  /** Cuts Japanese into phrases that a line should not break inside; at run time the identity will do. */
  readonly phrases: (text: string) => readonly string[];
}

/** One page of the site. */
export interface Route {
  /** `/`, `/areas/`, `/areas/tokyo/`, `/404.html`: a path that ends in a slash becomes `index.html` in that folder. */
  readonly path: string;
  /** The whole document, doctype included. */
  readonly render: (site: SiteContext) => string;
}
