import { useEffect, useState } from 'react';

/** The value once it has stayed for so many milliseconds; `undefined` at once. */
export function useRested<T>(value: T | undefined, milliseconds: number): T | undefined {
  const [rested, setRested] = useState<T>();
  useEffect(() => {
    if (value === undefined) return setRested(undefined);
    const id = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(id);
  }, [value, milliseconds]);
  return value === undefined ? undefined : rested;
}
