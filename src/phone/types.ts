/**
 * What a number is by its form alone. `partial` is too short to tell or to be dialled, `impossible`
 * is a form that no numbering plan contains.
 */
export type NumberKind =
  | 'fixed'
  | 'mobile'
  | 'ip'
  | 'tollfree'
  | 'navi'
  | 'special'
  | 'sender-code'
  | 'international'
  | 'partial'
  | 'impossible';

/** A number read from any writing. */
export interface PhoneNumber {
  /**
   * Domestic: with its leading 0, or a short number such as `188`. International: country code and
   * number without a plus. Hidden digits are `x`.
   */
  readonly digits: string;
  readonly international: boolean;
  /** How many digits are hidden. */
  readonly hidden: number;
  /** Set where it is written behind an area code that does not exist, as in 01-1234-1234: that code. */
  readonly area?: string;
  /** Set for numbers that are dialled after a hash sign, such as #9110. */
  readonly prefix?: '#';
}

/**
 * The precise case, for interfaces to put into words; absent where the kind says all.
 *
 * Of `partial`: `short` (digits missing), `hidden` (too many digits masked to tell), `no-zero` (a whole
 * number without its leading 0), `no-area` (area code missing), `country-unassigned`.
 * Of `impossible`: `length`, `prefix` (nothing begins like this), `area` (no such area code), `leading-zero`
 * (mobile and 050 numbers never go on with 0), `country-unassigned`, `country-retired`, `nanp-area`,
 * `nanp-exchange`.
 * Of `fixed`: `exchange` (local part begins with 0 or 1, which is not in use).
 * Of `tollfree` and `navi`: `placeholder` (all zeros, a sample).
 * Of `special`: `SpecialDetail`. Of `sender-code`: `common` (0005…), `shared` (0032-06-9000), `short`
 * (five or six digits).
 * Of `international`: `tollfree`, `premium`, `satellite`, `network`, `shared-cost`, `universal`.
 */
export type NumberDetail =
  | 'short'
  | 'hidden'
  | 'no-zero'
  | 'no-area'
  | 'length'
  | 'prefix'
  | 'area'
  | 'leading-zero'
  | 'exchange'
  | 'placeholder'
  | 'country-unassigned'
  | 'country-retired'
  | 'nanp-area'
  | 'nanp-exchange'
  | 'tollfree'
  | 'premium'
  | 'satellite'
  | 'network'
  | 'shared-cost'
  | 'universal'
  | 'common'
  | 'shared'
  | SpecialDetail;

/**
 * `service` another service of the carriers, `caller-id` 184 and 186, `hash` another # number,
 * `ended` 104, 177, 0170 and 0990, `m2m` between machines, `fmc` 0600, `carrier` 00XY and 091.
 */
export type SpecialDetail =
  | 'police'
  | 'coast-guard'
  | 'fire'
  | 'consumer'
  | 'child'
  | 'disaster-message'
  | 'caller-id'
  | 'service'
  | 'hash'
  | 'police-advice'
  | 'pager'
  | 'm2m'
  | 'fmc'
  | 'ended'
  | 'carrier';

export interface NumberAnalysis {
  readonly number: PhoneNumber;
  readonly kind: NumberKind;
  /** For people: `03-6709-02**`, `+1 844-705-2456`, `#9110`. */
  readonly formatted: string;
  /** Area code of a fixed line with its leading 0, where it is known. */
  readonly areaCode?: string;
  /** Country calling code, where it is assigned. */
  readonly countryCode?: string;
  readonly detail?: NumberDetail;
  /** 110, 118, 119. */
  readonly emergency?: true;
}

/** A number in running text; half-open range of UTF-16 indices. */
export interface FoundPhone {
  readonly start: number;
  readonly end: number;
  readonly number: PhoneNumber;
}

export type MatchKind = 'exact' | 'masked' | 'partial';
