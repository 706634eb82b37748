/**
 * The few statistics the benchmarks need. Ratios are summed up by their geometric mean, the only mean for which
 * "twice as fast here, half as fast there" comes to one.
 */

/** The middle value, or the mean of the two middle ones; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value: the run that other work on the machine disturbed least. */
export function best(values: readonly number[]): number {
  return Math.min(...values);
}

/** The geometric mean; NaN for an empty list. */
export function geometricMean(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  let sum = 0;
  for (const value of values) sum += Math.log(value);
  return Math.exp(sum / values.length);
}
