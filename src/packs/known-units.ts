import type { Dimension } from '../contracts/index.js';
import { UNITS, type UnitEntry } from '../lexicon/units/index.js';

/** Units by what records call them, and the forms that are taken. */
export class KnownUnits {
  readonly #dimensions = new Map<string, Dimension>();
  readonly #forms = new Map<string, string>();

  constructor() {
    for (const entry of UNITS) this.add(entry);
    // What 元 stands for, by region.
    for (const money of ['CNY', 'HKD', 'MOP', 'TWD']) this.#dimensions.set(money, 'money');
  }

  add({ unit, dimension, forms }: UnitEntry): void {
    this.#dimensions.set(unit, dimension);
    for (const form of forms) this.#forms.set(form, unit);
  }

  /** The unit that is written so, or undefined. */
  unitOfForm(form: string): string | undefined {
    return this.#forms.get(form);
  }

  /** What a unit measures, of `CNY/m2` what its upper half does; undefined where there is no such unit. */
  dimensionOf(unit: string): Dimension | undefined {
    const [upper, lower, ...more] = unit.split('/');
    const dimension = this.#dimensions.get(upper!);
    if (lower === undefined) return dimension;
    const below = this.#dimensions.get(lower);
    if (more.length > 0 || below === undefined) return undefined;
    return dimension === 'weight' && below === 'volume' ? 'concentration' : dimension;
  }
}
