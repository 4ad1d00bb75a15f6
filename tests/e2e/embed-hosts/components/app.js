/**
 * A page that renders as component libraries do: the script of the element comes after the element, which is
 * made, given its attributes, moved and thrown away again and again, at any moment.
 */
const places = { left: document.querySelector('#left'), right: document.querySelector('#right') };
let renders = 0;

/** Brings the page to a state: where the element is, if anywhere, and with which attributes. */
function render({ place, attributes = {}, contacts }) {
  const known = document.querySelector('sms-matta');
  if (!place) known?.remove();
  else {
    const element = known ?? document.createElement('sms-matta');
    for (const { name } of [...element.attributes])
      if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (element.parentNode !== places[place]) places[place].append(element);
    // Children come after the element is in the page.
    if (contacts) {
      const data = element.querySelector('script') ?? document.createElement('script');
      data.type = 'application/json';
      data.textContent = JSON.stringify({ contacts });
      if (!data.parentNode) element.append(data);
    }
  }
  renders += 1;
  document.querySelector('#rendered').textContent = `${renders}`;
}

document.addEventListener('render', ({ detail }) => render(detail));
render({ place: 'left' });
await import('./sms-matta/sms-matta.js');
