/** Colour for a terminal, in the few roles that output has; nothing is said by colour alone. */

export type Role = 'heading' | 'name' | 'value' | 'open' | 'soft' | 'care';

/** SGR codes of each role. Colours of the basic set follow the reader's own theme, light or dark. */
const CODES: { readonly [R in Role]: string } = {
  heading: '1',
  name: '1',
  value: '1;36',
  open: '32',
  soft: '2',
  care: '33',
};

/** Colours a text for its role. */
export type Paint = (role: Role, text: string) => string;

/** Paints, or leaves the text as it is. */
export function paintFor(colour: boolean): Paint {
  return (role, text) => (colour && text !== '' ? `\u001b[${CODES[role]}m${text}\u001b[0m` : text);
}
