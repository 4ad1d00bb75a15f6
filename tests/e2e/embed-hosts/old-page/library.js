/**
 * What libraries of old did to every page: methods on the prototypes of the language that every loop over names
 * meets, a changed `toJSON`, names in the global scope, and keys that the whole page listens to.
 */
(() => {
  Object.prototype.extend = function (other) {
    for (const name in other) this[name] = other[name];
    return this;
  };
  Object.prototype.enumerable = true;
  Array.prototype.remove = function (item) {
    return this.filter((one) => one !== item);
  };
  Array.prototype.toJSON = () => 'changed';
  String.prototype.strip = function () {
    return this.trim();
  };
  Function.prototype.bindAsEventListener = function (object) {
    return (event) => this.call(object, event);
  };
  window.$ = (selector) => document.querySelectorAll(selector);
  window.Element.prototype.show = function () {
    return this;
  };
  /** What the page has heard of keys and of what was typed. */
  window.heard = [];
  for (const name of ['keydown', 'input', 'paste'])
    document.addEventListener(name, (event) => window.heard.push(event.type));
  window.namesBefore = Object.getOwnPropertyNames(window);
})();
