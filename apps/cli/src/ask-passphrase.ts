/**
 * Asking for a passphrase where nobody looking on can read it: on the terminal itself, without echo, also where the standard
 * input and output go elsewhere. What was typed is held here only, and is in no message.
 */
import { openSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** What has been typed so far. `cancelled`: Ctrl-C or Ctrl-D. */
export interface Typed {
  readonly text: string;
  readonly state: 'typing' | 'entered' | 'cancelled';
}

export const NOTHING_TYPED: Typed = { text: '', state: 'typing' };

// Arrow keys, marks of a paste and the like: ESC with what follows it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal sends
const KEY_SEQUENCE = /\u001b(?:\[[\d;?]*[@-~]|O.)?/g;

/** Takes what the terminal sent: signs, the rubout key, Ctrl-U for "all over again", and the key that ends it. */
export function typedOn(before: Typed, sent: string): Typed {
  let { text } = before;
  for (const sign of sent.replace(KEY_SEQUENCE, '')) {
    if (sign === '\r' || sign === '\n') return { text, state: 'entered' };
    if (sign === '\u0003' || sign === '\u0004') return { text: '', state: 'cancelled' };
    if (sign === '\u007f' || sign === '\b') text = [...text].slice(0, -1).join('');
    else if (sign === '\u0015') text = '';
    else if (!/\p{Cc}/u.test(sign)) text += sign;
  }
  return { text, state: 'typing' };
}

/** Asks; null where there is no terminal to ask on, and where nothing was entered. */
export async function askPassphrase(question: string): Promise<string | null> {
  const terminal = openTerminal();
  if (terminal === null) return null;
  const { input, say } = terminal;
  const typed = await new Promise<Typed>((resolve) => {
    let line = NOTHING_TYPED;
    input.setRawMode(true);
    input.setEncoding('utf8');
    input.on('data', (sent) => {
      line = typedOn(line, String(sent));
      if (line.state !== 'typing') resolve(line);
    });
    input.once('error', () => resolve({ text: '', state: 'cancelled' }));
    input.once('end', () => resolve({ text: '', state: 'cancelled' }));
    // Asked only now: what is typed from here on is not shown.
    say(question);
  });
  input.setRawMode(false);
  say('\n');
  input.destroy();
  return typed.state === 'entered' && typed.text !== '' ? typed.text : null;
}

function openTerminal(): { readonly input: ReadStream; readonly say: (text: string) => void } | null {
  try {
    const file = openSync('/dev/tty', 'r+');
    return { input: new ReadStream(file), say: (text) => void writeSync(file, text) };
  } catch {
    // Windows has no such file; there the standard input may be the terminal.
    const { stdin, stderr } = process;
    return stdin.isTTY === true ? { input: stdin, say: (text) => void stderr.write(text) } : null;
  }
}
