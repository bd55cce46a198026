/** The Japanese catalogue: every word the site shows, by section. Its shape is what another language must complete. */
import { exit } from './ja/exit.ts';
import { home } from './ja/home.ts';
import { results } from './ja/results.ts';
import { site } from './ja/site.ts';
import { taxonomy } from './ja/taxonomy.ts';
import { window } from './ja/window.ts';

export const ja = { site, exit, taxonomy, window, home, results };

/** Every section with every message; a language that leaves one out does not compile. */
export type Messages = typeof ja;

/** The sections that components drawn in the page read: of the site's own words only the few that scripts carry. */
export type SharedMessages = Pick<Messages, 'window'> & {
  readonly site: Pick<Messages['site'], 'notBlamed' | 'date' | 'weekdays'>;
};
