/**
 * Distinct values of which there is nearly always one or none: a run may have a hundred thousand organizations, and a set
 * for each of the things that are said of them would take more memory than what is said.
 */
export class Distinct<Value> {
  private first: Value | undefined;
  private all: Set<Value> | undefined;

  add(value: Value): void {
    if (this.all !== undefined) this.all.add(value);
    else if (this.first === undefined) this.first = value;
    else if (this.first !== value) this.all = new Set([this.first, value]);
  }

  /** The values in the order in which they came. */
  values(): Value[] {
    if (this.all !== undefined) return [...this.all];
    return this.first === undefined ? [] : [this.first];
  }
}
