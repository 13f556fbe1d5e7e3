/** What the tests use of the Frictionless reference implementation, which brings no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
