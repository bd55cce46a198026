import { expect, test } from 'vitest';
import { NOTHING_TYPED, type Typed, typedOn } from './ask-passphrase.ts';

test.each<[why: string, sent: readonly string[], expected: Typed]>([
  ['nothing yet', [], { text: '', state: 'typing' }],
  ['a line, sign by sign', ['a', 'b', '\r'], { text: 'ab', state: 'entered' }],
  ['a line in one piece; what follows it is not ours', ['ab\ncd'], { text: 'ab', state: 'entered' }],
  ['Japanese, and a sign outside the first plane', ['ねこ𠮷\n'], { text: 'ねこ𠮷', state: 'entered' }],
  ['the rubout key takes one sign, however long it is', ['a𠮷\u007f\n'], { text: 'a', state: 'entered' }],
  ['more rubouts than signs', ['a\b\b\bb\n'], { text: 'b', state: 'entered' }],
  ['all over again', ['wrong\u0015right\n'], { text: 'right', state: 'entered' }],
  [
    'arrow keys and the marks of a paste',
    ['\u001b[200~a\u001b[D b\u001b[201~\n'],
    { text: 'a b', state: 'entered' },
  ],
  ['other control signs', ['a\u0001\tb\n'], { text: 'ab', state: 'entered' }],
  ['Ctrl-C forgets it', ['secret\u0003'], { text: '', state: 'cancelled' }],
  ['Ctrl-D too', ['secret\u0004'], { text: '', state: 'cancelled' }],
])('%s', (_why, sent, expected) => {
  expect(sent.reduce(typedOn, NOTHING_TYPED)).toEqual(expected);
});
