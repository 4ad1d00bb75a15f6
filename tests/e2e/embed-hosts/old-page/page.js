/** The script of a page for jQuery 1: listens to the whole page, and writes the second box into it. */
jQuery(($) => {
  /** What the page has heard of keys and of what was typed. */
  window.heard = [];
  $(document)
    .on('keydown keypress keyup input change paste', ({ type }) => window.heard.push(type))
    .on('focus input', 'textarea', ({ type }) => window.heard.push(`${type} of a field`));
  $('#second').html('<sms-matta></sms-matta>');
  window.namesBefore = Object.getOwnPropertyNames(window);
});
