/** What a sticky expression finds at a place of a source; null where it finds nothing. */
export function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
