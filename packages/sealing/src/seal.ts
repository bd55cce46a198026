/**
 * Sealing with a passphrase in the age format (age-encryption.org/v1), so that any age program opens the file. The
 * cryptography is the library's; here are only the passphrase's form and clear answers.
 */
import { err, ok, type Result } from '@kakekomi/kernel';
import { Decrypter, Encrypter, type Identity, type Stanza } from 'age-encryption';
import { openingForms, sealedForm } from './passphrase.ts';
import { formatOf, withoutArmor } from './sealed-format.ts';

export interface SealOptions {
  /** The base-2 logarithm of scrypt's cost; 18 as age has it (about a second). Lower is for tests only. */
  readonly workFactor?: number;
}

/**
 * Why a sealed file does not open. `wrong-passphrase` also stands where the few bytes that hold the key are damaged:
 * no program can tell the two apart. The file itself is never changed.
 */
export type SealProblem = {
  readonly code:
    | 'wrong-passphrase'
    | 'not-an-age-file'
    | 'cut-off-or-damaged'
    | 'not-sealed-with-a-passphrase'
    | 'not-text';
};

/**
 * Seals a text (as UTF-8) or bytes into a binary age file; each time other bytes come out. It reckons for about a second
 * without a pause, so a page does it off its main thread or says "wait" first. Throws on an empty passphrase, which
 * {@link passphraseProblem} has refused before.
 */
export async function seal(
  content: string | Uint8Array,
  passphrase: string,
  { workFactor }: SealOptions = {},
): Promise<Uint8Array> {
  if (passphrase === '') throw new Error('seal: a passphrase is needed');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(sealedForm(passphrase));
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  return await encrypter.encrypt(content);
}

/**
 * Opens an age file, binary or armored, that was sealed with a passphrase by any program. Never throws on a bad file.
 * A work factor above 20 (1 GB of memory) is not tried and counts as damage.
 */
export async function open(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealProblem>> {
  const format = formatOf(bytes);
  if (format === 'empty' || format === 'beginning-of-age') return err({ code: 'cut-off-or-damaged' });
  if (format !== 'age' && format !== 'armored-age') return err({ code: 'not-an-age-file' });
  const sealed = format === 'age' ? bytes : withoutArmor(bytes);
  if (sealed === null) return err({ code: 'cut-off-or-damaged' });
  let answer: Result<Uint8Array, SealProblem> = err({ code: 'wrong-passphrase' });
  for (const form of openingForms(passphrase)) {
    answer = await openWith(sealed, form);
    if (answer.kind === 'ok' || answer.problem.code !== 'wrong-passphrase') return answer;
  }
  return answer;
}

/** As {@link open}, for a file that holds text in UTF-8. */
export async function openText(bytes: Uint8Array, passphrase: string): Promise<Result<string, SealProblem>> {
  const opened = await open(bytes, passphrase);
  if (opened.kind === 'err') return opened;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(opened.value));
  } catch {
    return err({ code: 'not-text' });
  }
}

/**
 * The library says what went wrong in sentences, which change. Two identities that open nothing stand before and after
 * the passphrase's own instead, and see how far it came.
 */
async function openWith(sealed: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealProblem>> {
  let code: SealProblem['code'] = 'cut-off-or-damaged';
  const before = watcher((stanzas) => {
    // Answered without reckoning: a file for keys cannot be opened by any passphrase.
    if (!stanzas.some(({ args }) => args[0] === 'scrypt')) code = 'not-sealed-with-a-passphrase';
  });
  const after = watcher(() => {
    if (code === 'cut-off-or-damaged') code = 'wrong-passphrase';
  });
  const decrypter = new Decrypter();
  decrypter.addIdentity(before);
  decrypter.addPassphrase(passphrase);
  decrypter.addIdentity(after);
  try {
    return ok(await decrypter.decrypt(sealed));
  } catch {
    return err({ code });
  }
}

function watcher(see: (stanzas: readonly Stanza[]) => void): Identity {
  return {
    unwrapFileKey: (stanzas) => {
      see(stanzas);
      return null;
    },
  };
}
