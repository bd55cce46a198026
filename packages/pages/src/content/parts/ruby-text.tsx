/** Text in which `{漢字|よみ}` gives a word its reading, for readers of ten. */
import { Fragment, type VNode } from 'preact';

const READING = /\{([^|{}]+)\|([^|{}]+)\}/g;

/** The text with `<ruby>` where a reading is given; text without readings comes out as it is. */
export function RubyText({ text }: { readonly text: string }): VNode {
  const parts: (string | VNode)[] = [];
  let end = 0;
  for (const match of text.matchAll(READING)) {
    const [whole, word = '', reading = ''] = match;
    parts.push(text.slice(end, match.index));
    parts.push(
      <ruby key={match.index}>
        {word}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>,
    );
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return <Fragment>{parts}</Fragment>;
}

/** The text as it reads without its readings: for titles and descriptions. */
export function withoutReadings(text: string): string {
  return text.replace(READING, '$1');
}
