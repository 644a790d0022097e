/** The package's own types are not reachable through its `exports`: those functions of it that are used here. */
declare module 'cephes' {
  /** Settles when the functions can be called. */
  export const compiled: Promise<void>;
  export function ndtr(z: number): number;
  export function ndtri(p: number): number;
  export function stdtr(df: number, t: number): number;
  export function stdtri(df: number, p: number): number;
  export function chdtrc(df: number, x: number): number;
  export function bdtr(k: number, n: number, p: number): number;
  export function lgam(x: number): number;
}
