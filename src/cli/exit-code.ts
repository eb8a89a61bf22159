/** What the process tells its caller. */
export const EXIT = {
  /** Figures were found and everything was read. */
  fine: 0,
  /** Everything was read and no figure was found. */
  nothingFound: 1,
  /** Everything was run, and something is other than it should be. */
  differs: 1,
  /** Something could not be read or written; the rest was done. */
  failed: 2,
  /** The command line makes no sense (`EX_USAGE` of sysexits.h). */
  usage: 64,
  /** Ended by Ctrl-C: 128 and the signal's number. */
  interrupted: 130,
  /** Ended by a terminating signal. */
  terminated: 143,
} as const;
