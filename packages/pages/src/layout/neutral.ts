/** Where the way out leads. */

/** Weather: what anybody looks at, run by a public body, opened by a plain GET. */
export const NEUTRAL_URL = 'https://www.jma.go.jp/bosai/forecast/';

/** Our own empty page, for when there is no network. */
export const NEUTRAL_PATH = '/neutral/';
