const patience = 10_000;

type OfficeHost = Awaited<ReturnType<typeof Office.onReady>>;

/** What office.js says of its host; nothing where it did not load, or was blocked on the way and never answers. */
export async function awaitOffice(milliseconds = patience): Promise<OfficeHost | undefined> {
  if (typeof Office === 'undefined') return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([Office.onReady(), timeOut]);
  } finally {
    clearTimeout(timer);
  }
}
