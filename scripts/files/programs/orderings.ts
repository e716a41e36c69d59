/** Every way to order a few things. */
export function orderings<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((first, index) => orderings(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}
