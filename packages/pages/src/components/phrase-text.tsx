/** Japanese text that breaks between phrases (文節), not inside a word: for headings and short sentences. */
import { createContext, Fragment, type VNode } from 'preact';

/** How text is cut into phrases; `renderDocument` provides the site's way, a page in the browser shows text whole. */
export const Phrases = createContext<(text: string) => readonly string[]>((text) => [text]);

/** The text with a break opportunity (`<wbr>`) between its phrases; browsers break nowhere else in it. */
export function PhraseText({ text }: { readonly text: string }): VNode {
  return (
    <Phrases.Consumer>
      {(cut: (text: string) => readonly string[]) => {
        const phrases = cut(text);
        return (
          <span class="phrases">
            {phrases.map((phrase, index) => (
              <Fragment key={index}>
                {index > 0 && <wbr />}
                {phrase}
              </Fragment>
            ))}
          </span>
        );
      }}
    </Phrases.Consumer>
  );
}
