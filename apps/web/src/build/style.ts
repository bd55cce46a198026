/** One stylesheet: the pages' CSS with the Digital Agency's token values put in, made small; inlined into every page. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Style {
  readonly text: string;
  /** `sha256-…`, for the Content-Security-Policy. */
  readonly hash: string;
}

/** The order is the cascade: what every page uses, then what the content pages, the guide, the plan and the papers add. */
const STYLES = [
  ...['base', 'frame', 'text', 'controls', 'windows', 'home', 'questions', 'screens', 'print'].map(
    (name) => `styles/${name}.css`,
  ),
  'content/styles.css',
  'guide/styles.css',
  'plan/styles.css',
  'papers/styles.css',
];

export async function buildStyle(root: string): Promise<Style> {
  const source = join(root, 'packages', 'pages', 'src');
  const parts = await Promise.all(STYLES.map((name) => readFile(join(source, name), 'utf8')));
  const text = minified(withTokens(parts.join('\n'), await readTokens(root)));
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

async function readTokens(root: string): Promise<ReadonlyMap<string, string>> {
  const require = createRequire(join(root, 'apps', 'web', 'package.json'));
  const css = await readFile(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** Replaces each `var(--token)` by its value; a token of ours stays a variable. Throws for a token that does not exist. */
export function withTokens(css: string, tokens: ReadonlyMap<string, string>): string {
  return css.replaceAll(/var\((--color-[\w-]+)\)/g, (_all, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`no design token ${name}`);
    return value;
  });
}

/** Takes out comments and space that says nothing. Strings in our CSS hold neither braces nor comments. */
export function minified(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
