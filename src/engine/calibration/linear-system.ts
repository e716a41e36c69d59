/** Solves a symmetric system by Gauss's elimination, right-hand side in the last column, and writes over it; an unknown that others make up is 0. */
export function solveSystem(system: number[][]): number[] {
  const size = system.length;
  const isRedundant = system.map(() => false);
  for (let column = 0; column < size; column++) {
    const pivot = system.slice(column).reduce((best, row, i) => (Math.abs(row[column]!) > Math.abs(system[best]![column]!) ? i + column : best), column);
    [system[column], system[pivot]] = [system[pivot]!, system[column]!];
    const divisor = system[column]![column]!;
    isRedundant[column] = Math.abs(divisor) < 1e-12;
    for (let row = 0; row < size; row++) {
      if (row === column || isRedundant[column]) continue;
      const factor = system[row]![column]! / divisor;
      for (let k = column; k <= size; k++) system[row]![k]! -= factor * system[column]![k]!;
    }
  }
  return system.map((row, i) => (isRedundant[i] ? 0 : row[size]! / row[i]!));
}
