import { evaluate as evaluateExpression } from 'mathjs';
import type { Question } from './schema.ts';

const scope = {
  /** Natural logarithm of a number, or of each number of an array. */
  ln: (value: number | { toArray(): number[] }): unknown =>
    typeof value === 'number' ? Math.log(value) : value.toArray().map(Math.log),
};

/** A number as it is written in a text: thousands separated by commas, a decimal point, a minus sign of either kind. */
const number = String.raw`(?<![\d.,])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const result = new RegExp(`[=≈]\\s*(${number})`, 'g');
const operator = /[×÷+−·^√⋅]|\s[-/]\s|\bln\b|\blog/;

interface Fault {
  /** Place in the body, from 0. */
  readonly at: number;
  readonly reason: string;
}

/**
 * Recomputes a question's worked numbers (mathjs evaluates the expressions). A fault is a stretch that
 * doesn't stand in the body, a last number in it that isn't the expression's value rounded as it is written, or a
 * result in the body that no calculation covers.
 * @param prose the body with everything that isn't read as text (code, diagrams) blanked out, of the same length
 */
export function calculationFaults(question: Question, prose: string): readonly Fault[] {
  const { body, calculations } = question;
  const faults: Fault[] = [];
  const covered: (readonly [from: number, to: number])[] = [];
  for (const { shows, value } of calculations) {
    const places = placesOf(shows, body);
    const written = shows.match(new RegExp(number, 'g'))?.at(-1);
    covered.push(...places.map((place) => [place, place + shows.length] as const));
    if (places.length === 0) {
      faults.push({ at: 0, reason: `calculations: "${shows}" does not stand in the body` });
    } else if (written === undefined) {
      faults.push({ at: places[0] ?? 0, reason: `calculations: "${shows}" has no number` });
    } else {
      const reason = differs(written, value);
      if (reason !== null) faults.push({ at: places[0] ?? 0, reason });
    }
  }
  for (const match of prose.matchAll(result)) {
    const at = match.index + match[0].length;
    if (!operator.test(expressionBefore(prose, match.index))) continue;
    if (covered.some(([from, to]) => from < at && at <= to)) continue;
    faults.push({
      at: match.index,
      reason: `the worked number "${match[0]}" is recomputed by no entry of calculations`,
    });
  }
  return faults;
}

function differs(written: string, expression: string): string | null {
  const value = evaluate(expression);
  if (value === null) return `calculations: "${expression}" is not an expression with one number`;
  const decimals = written.split('.')[1]?.length ?? 0;
  const shown = Number(written.replaceAll(',', '').replace('−', '-'));
  // Half a unit of the last digit, and what binary fractions add to a value that ends in 5.
  const rounds = Math.abs(value - shown) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(value);
  return rounds ? null : `"${written}" is written, but ${expression} = ${value}`;
}

function evaluate(expression: string): number | null {
  try {
    const value: unknown = evaluateExpression(expression, { ...scope });
    const number = typeof value === 'number' ? value : Number(value);
    return Number.isFinite(number) ? number : null;
  } catch {
    return null;
  }
}

/** What stands before the equals sign, back to the sentence's or the cell's beginning. */
function expressionBefore(prose: string, end: number): string {
  const before = prose.slice(Math.max(0, end - 100), end);
  return before.split(/[;:|\n=≈(]|[.,] /).at(-1) ?? '';
}

function placesOf(part: string, whole: string): readonly number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) places.push(at);
  return places;
}
