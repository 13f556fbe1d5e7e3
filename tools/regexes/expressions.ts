import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of the program, and where it is written. */
export interface Expression {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A place of the code that makes expressions out of strings: `new RegExp(…)`, as written. */
export type Maker = Omit<Expression, 'flags'>;

/** What one file writes: its literals and its makers. */
export function written(root: string, file: string): { literals: Expression[]; makers: Maker[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Expression[] = [];
  const makers: Maker[] = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression))
      makers.push({ file, line, source: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, makers };
}

const isRegExp = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'RegExp';

/**
 * Loads modules, and notes what each maker makes meanwhile.
 * @param files all of the library, and the modules that hold the makers
 */
export async function made(
  root: string,
  files: readonly string[],
  makers: readonly Maker[],
): Promise<Expression[]> {
  const all: Expression[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const expression = new target(pattern, flags);
      const maker = caller(root, makers);
      if (maker !== undefined) all.push({ ...maker, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  for (const file of files) askAll(await import(pathToFileURL(join(root, file)).href));
  globalThis.RegExp = plain;
  return all;
}

/** Ask the objects that a module exports, alone or in a list, for all they have: an expression may wait until then. */
function askAll(module: object): void {
  for (const exported of Object.values(module))
    for (const one of Array.isArray(exported) ? exported : [exported])
      if (typeof one === 'object' && one !== null) Object.values(one);
}

/** The maker whose line called the constructor. */
function caller(root: string, makers: readonly Maker[]): Maker | undefined {
  const frame = new Error().stack?.split('\n')[3] ?? '';
  return makers.find(({ file, line }) => frame.includes(`${join(root, file)}:${line}:`));
}
