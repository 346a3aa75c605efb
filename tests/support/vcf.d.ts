/** What the tests use of the vCard parser `vcf`, which comes without types. */
declare module 'vcf' {
  export default class vCard {
    static parse(text: string): vCard[]
    get(property: string): { valueOf(): string } | { valueOf(): string }[] | undefined
  }
}
