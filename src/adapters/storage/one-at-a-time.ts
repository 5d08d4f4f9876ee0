/** Runs tasks of the same name one after another. */
export type OneAtATime = <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;

/** Within this tab only: for plain HTTP, where browsers have no Web Locks. */
export function createQueue(): OneAtATime {
  const tails = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const run = (tails.get(name) ?? Promise.resolve()).then(task, task);
    tails.set(name, run);
    const tidyUp = () => {
      if (tails.get(name) === run) tails.delete(name);
    };
    run.then(tidyUp, tidyUp);
    return run;
  };
}

/** Across all tabs of this browser where Web Locks exist. */
export function createOneAtATime(locks: LockManager | undefined): OneAtATime {
  if (locks === undefined) return createQueue();
  return (name, task) => locks.request(`sanrenxing/${name}`, task);
}
