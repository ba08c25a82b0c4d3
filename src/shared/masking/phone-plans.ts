/**
 * How numbers are written within a country: ITU-T E.123 and the national numbering plans. An expression matches the
 * whole of a number in groups; `bare` one without any sign between its digits.
 */
export interface PhonePlan {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly grouped: RegExp
  readonly bare: RegExp
  /** A bare number of this plan is told from other numbers by its own form: a trunk prefix and the right length. */
  readonly bareTells: boolean
}

export const phonePlans: readonly PhonePlan[] = [
  // NANP: area code and exchange begin with 2 to 9.
  {
    country: 'US',
    grouped: /^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ ./-]{1,2})[2-9]\d{2}[ .-]{1,2}\d{4}$/,
    bare: /^1?[2-9]\d{2}[2-9]\d{6}$/,
    bareTells: false,
  },
  // Ofcom: trunk 0, then 9 or 10 digits.
  {
    country: 'GB',
    grouped: /^(?:\(0[1237-9]\d{1,4}\) ?|0[1237-9]\d{1,4}[ -]{1,2})\d{3,4}(?:[ -]?\d{2,4}){0,2}$/,
    bare: /^0[1237]\d{8,9}$/,
    bareTells: true,
  },
  // Bundesnetzagentur: trunk 0, area or network code, subscriber of 3 to 8.
  {
    country: 'DE',
    grouped: /^(?:\(0[2-9]\d{1,4}\) ?|0[1-9]\d{1,4}[ ./-]{1,3})\d{2,8}(?:[ -]?\d{1,4}){0,4}$/,
    bare: /^01[567]\d{8,9}$/,
    bareTells: true,
  },
  // Arcep: ten digits in pairs.
  { country: 'FR', grouped: /^0[1-9](?:[ .-]?\d{2}){4}$/, bare: /^0[1-9]\d{8}$/, bareTells: true },
  // CNMC: nine digits, no trunk prefix.
  {
    country: 'ES',
    grouped: /^[6-9]\d{2}(?:(?:[ .-]\d{3}){2}|(?:[ .-]\d{2}){3})$|^9\d[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}$/,
    bare: /^[6-9]\d{8}$/,
    bareTells: false,
  },
  // Anatel: area code of two, mobile with 9 before eight digits.
  {
    country: 'BR',
    grouped: /^(?:\(0?[1-9]\d\) ?|0?[1-9]\d[ -])(?:9[ ]?)?[2-9]\d{3}[ .-]\d{4}$/,
    bare: /^[1-9]\d9\d{8}$/,
    bareTells: false,
  },
  // IFT: ten digits, areas of two or three.
  {
    country: 'MX',
    grouped:
      /^(?:\(?[2-9]\d\)?[ .-]{1,2}\d{4}[ .-]\d{4}|\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{2}[ .-]?\d{2}|[2-9]\d(?:[ .-]\d{2}){4})$/,
    bare: /^[2-9]\d{9}$/,
    bareTells: false,
  },
  // NTC: mobile 09 and nine more, Metro Manila (02) and eight.
  {
    country: 'PH',
    grouped: /^(?:0?9\d{2}[ .-]\d{3}[ .-]?\d{4}|\(?0[2-8]\d?\)?[ -]\d{3,4}[ -]?\d{4})$/,
    bare: /^09\d{9}$/,
    bareTells: true,
  },
  // DoT: mobile of ten beginning with 6 to 9, area codes with a trunk 0.
  {
    country: 'IN',
    grouped:
      /^(?:(?:0[ -]?)?[6-9]\d{4}[ -]\d{5}|0?[6-9]\d{2}[ -]\d{3}[ -]\d{4}|0?[6-9]\d{3}[ -]\d{3}[ -]\d{3}|\(?0\d{2,4}\)?[ -]\d{6,8}|0\d{2}[ -]\d{4}[ -]\d{4})$/,
    bare: /^0?[6-9]\d{9}$/,
    bareTells: false,
  },
  // ACMA: mobile 04 in 4-3-3, areas (02), (03), (07), (08); 13 and 1800 services belong to firms.
  {
    country: 'AU',
    grouped: /^(?:04\d{2}[ .-]\d{3}[ .-]\d{3}|\(?0[2378]\)?[ -]\d{4}[ -]\d{4})$/,
    bare: /^0[23478]\d{8}$/,
    bareTells: true,
  },
]

/** Country calling codes in use (ITU-T E.164, list of assigned codes); the digits after them are 4 to 14. */
export const callingCodes =
  /^(?:1|7|2(?:0|7|1[1-368]|[2-6]\d|9[0179])|3(?:[0-469]|5\d|7\d|8[0-79])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|5[02356]|8[0-36])|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/
