declare const brand: unique symbol;

/** A value of `T` that only its parser may make: two brands of the same `T` cannot be swapped. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
