/**
 * A page made by React: its components make the element, give it attributes, move it and throw it away again, at
 * any moment, while everything around it is rendered anew. The script of the element comes after it.
 */
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** @param {{ attributes?: Readonly<Record<string, string>>, contacts?: readonly unknown[] }} props */
function Checker({ attributes, contacts }) {
  const desks =
    contacts && createElement('script', { type: 'application/json' }, JSON.stringify({ contacts }));
  return createElement('sms-matta', attributes, desks);
}

function App() {
  const [{ place, attributes, contacts }, setState] = useState({ place: 'above' });
  const [heard, setHeard] = useState(0);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const render = ({ detail }) => setState(detail);
    document.addEventListener('render', render);
    return () => document.removeEventListener('render', render);
  }, []);
  const hear = () => setHeard((count) => count + 1);
  const checker = place && createElement(Checker, { key: 'checker', attributes, contacts });
  const news = createElement('p', { key: 'news', id: 'news' }, 'お知らせです。');
  return createElement(
    'main',
    {},
    createElement('h1', {}, 'さくら市アプリ'),
    createElement('input', {
      'aria-label': 'ページの中をさがす',
      value: query,
      onChange: ({ target }) => setQuery(target.value),
    }),
    // One that changes its place among others is the same element, and React moves it.
    createElement(
      'div',
      { onKeyDown: hear, onInput: hear, onChange: hear, onPaste: hear },
      place === 'below' ? [news, checker] : [checker, news],
    ),
    createElement('p', { role: 'status' }, `${query} ${heard}`),
  );
}

createRoot(document.querySelector('#app')).render(createElement(App));
