import { PATIENCE, type Share } from './share.ts';

/** Holds one share in the worker's memory until a page takes it. */
export interface HandOver {
  /**
   * Keeps a share; one that still waits is forgotten.
   *
   * @returns Ends when it is taken, replaced, or has waited too long; until then the worker must live.
   */
  hold(share: Share): Promise<void>;
  /** Gives the share away. */
  take(): Share | undefined;
}

export function createHandOver(): HandOver {
  let held: Share | undefined;
  let end = (): void => undefined;
  const forget = (): void => {
    held = undefined;
    end();
  };
  return {
    hold(share) {
      forget();
      held = share;
      return new Promise((resolve) => {
        const timer = setTimeout(forget, PATIENCE);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    take() {
      const share = held;
      forget();
      return share;
    },
  };
}
