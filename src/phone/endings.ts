/**
 * Endings of addresses without `http`, for a regular expression. Written by scripts/endings.ts, which says
 * why these. All are in the public suffix list but `example`, which RFC 2606 reserves.
 */
export const BARE_ENDINGS =
  'app|art|asia|au|be|beauty|biz|bond|br|buzz|ca|cc|cfd|ch|click|cloud|club|cn|co|com|cyou|de|dev|' +
  'ee|es|eu|example|fr|fun|gl|gy|hk|icu|id|in|info|ink|io|it|jp|kr|link|live|lol|ly|me|mobi|' +
  'monster|ms|my|name|net|nl|one|online|org|page|ph|pl|pro|quest|rest|ru|sbs|se|sg|shop|site|' +
  'store|th|to|tokyo|top|tv|tw|uk|us|vip|vn|wang|win|work|ws|xyz';
