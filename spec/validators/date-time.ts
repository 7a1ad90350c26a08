const { raw } = String;

const leapYear = raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const longMonth = raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`;
const shortMonth = raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`;
const february = raw`02-(?:0[1-9]|1\d|2[0-8])`;
const date = raw`(?:\d{4}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;

const hours = raw`(?:[01]\d|2[0-3])`;
const time = raw`${hours}:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?`;
const offset = raw`(?:Z|[+-]${hours}:?[0-5]\d)`;

/**
 * A `date-time` of RFC 3339, in capitals, or as the vendor's older samples have it, whose offset has no colon:
 * `2018-05-28T19:07:50.328+0000`. See _date-forms_ in UPSTREAM.md. It is a pattern and no function, because a pattern
 * becomes part of a standalone validator.
 */
export const dateTime = new RegExp(`^${date}T${time}${offset}$`);
