/** The outside world as the commands see it, so that they can be run in a test as they are. */
import type { LocalMoment } from '@kakekomi/calendar';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; 100 where output goes to a file or a pipe. */
  readonly columns: number;
  /** Whether colour may be used: a terminal, and NO_COLOR not set. */
  readonly colour: boolean;
  /** Japan's clock now: asked for only where no `--at` was given. */
  readonly now: () => LocalMoment;
  /** Text of a file, `-` being the standard input; null when it cannot be read. */
  readonly readText: (path: string) => Promise<string | null>;
  /** The folder that holds the directory's records. */
  readonly dataRoot: string;
}
