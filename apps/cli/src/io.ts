/** The outside world as the commands see it, so that they can be run in a test as they are. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { DataFault, Dataset } from '@kakekomi/dataset';
import type { Result } from '@kakekomi/kernel';
import type { PdfFonts } from '@kakekomi/rendering/pdf';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; 100 where output goes to a file or a pipe. */
  readonly columns: number;
  /** Whether colour may be used: a terminal, and NO_COLOR not set. */
  readonly colour: boolean;
  /** Japan's clock now: asked for only where no `--at` was given. */
  readonly now: () => LocalMoment;
  /** A text that nobody can guess, another each time. */
  readonly chance: () => string;
  /** Text of a file, `-` being the standard input; null when it cannot be read. */
  readonly readText: (path: string) => Promise<string | null>;
  /** The same as it is on disk, byte for byte. */
  readonly readBytes: (path: string) => Promise<Uint8Array | null>;
  /**
   * The passphrase of a sealed file: from KAKEKOMI_PASSPHRASE, or asked for with `question` on the terminal, without echo;
   * null where neither gives one.
   */
  readonly passphrase: (question: string) => Promise<string | null>;
  /** Writes a file that only its owner may read; false when it cannot be written. */
  readonly writeText: (path: string, text: string) => Promise<boolean>;
  /** Writes a file of this name into a folder, which is made where it is not there; never over one that is. */
  readonly writeNew: (
    folder: string,
    name: string,
    bytes: Uint8Array,
  ) => Promise<'written' | 'exists' | 'failed'>;
  /** The fonts of papers; null when they cannot be read. */
  readonly readFonts: () => Promise<PdfFonts | null>;
  /** Every record of the data folder, or its faults. */
  readonly readData: () => Promise<Result<Dataset, readonly DataFault[]>>;
}
