/** The diagonal of the inverse of a symmetric matrix (row by row, its lower half read); undefined unless it is positive definite. Writes over it. */
export function inverseDiagonal(matrix: Float64Array, size: number): Float64Array | undefined {
  if (!factorize(matrix, size)) return undefined;
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    // Column j of the inverse of the triangle, whose squares add to the inverse of the matrix
    for (let i = j; i < size; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = j; k < i; k++) sum -= matrix[i * size + k]! * column[k]!;
      column[i] = sum / matrix[i * size + i]!;
      diagonal[j]! += column[i]! * column[i]!;
    }
  }
  return diagonal;
}

// Cholesky: the lower triangle L with L Lᵀ = matrix.
function factorize(matrix: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      if (i !== j) matrix[i * size + j] = sum / matrix[j * size + j]!;
      else if (sum > 0) matrix[i * size + i] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}
