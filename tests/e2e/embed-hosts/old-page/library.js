/**
 * What other libraries of old did to every page beside jQuery: methods on the prototypes of the language, which loops
 * over the names of a list meet, and a changed `toJSON`.
 */
(() => {
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
  window.Element.prototype.show = function () {
    return this;
  };
})();
