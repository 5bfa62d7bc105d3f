/** How long the pane works without a break: from one moment at which it lets go to the next. */
export interface PaneTurns {
  /** The pane waits for somebody else, whose time is not its own. */
  waitFor<T>(other: () => T): T;
  /** The pane gives way to whatever else is due. */
  giveWay(): void;
  /** Milliseconds of the longest turn since the last call of `start`. */
  longest(): number;
  start(): void;
}

export function paneTurns(): PaneTurns {
  let since = performance.now();
  let longest = 0;
  const end = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  return {
    waitFor(other) {
      end();
      try {
        return other();
      } finally {
        since = performance.now();
      }
    },
    giveWay() {
      end();
      since = performance.now();
    },
    longest: () => longest,
    start() {
      since = performance.now();
      longest = 0;
    },
  };
}
