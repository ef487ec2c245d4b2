'use strict';
// The search: wire names, Vietnamese with and without diacritics, English, codes. The index is loaded when it is first asked.
(() => {
  const html = document.documentElement;
  const input = document.getElementById('page-search');
  const list = document.getElementById('page-found');
  const told = document.getElementById('page-told');
  const MOST = 12;
  let index = null;
  let found = [];
  let at = -1;

  const fold = (text) =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

  const load = () => {
    if (index || document.querySelector('script[data-index]')) return;
    const script = document.createElement('script');
    script.src = `${html.dataset.root}assets/search.js`;
    script.dataset.index = '';
    script.onload = () => {
      index = globalThis.Goitin.index;
      show();
    };
    document.head.append(script);
  };

  // How well an entry answers: its name first, then its words; 0: not at all.
  const weigh = ([, name, vi, en, , folded], words, whole) => {
    const own = fold(name);
    const said = [fold(vi), fold(en)];
    if (own === whole) return 8;
    if (said.includes(whole)) return 7;
    if (own.startsWith(whole)) return 6;
    if (!words.every((word) => folded.includes(word))) return 0;
    if (said.some((text) => text.startsWith(whole))) return 5;
    if (own.includes(whole)) return 4;
    if (folded.includes(whole)) return 3;
    return words.every((word) => folded.split(/[^a-z0-9]+/).includes(word)) ? 2 : 1;
  };

  const search = (text) => {
    const whole = fold(text.trim());
    const words = whole.split(/\s+/).filter(Boolean);
    if (!words.length || !index) return [];
    return index
      .map((entry, order) => ({ entry, order, weight: weigh(entry, words, whole) }))
      .filter((one) => one.weight)
      .sort((a, b) => b.weight - a.weight || a.order - b.order)
      .map((one) => one.entry);
  };

  const option = ([address, name, vi, en, where], number) => {
    const item = document.createElement('li');
    item.role = 'presentation';
    const link = document.createElement('a');
    link.href = html.dataset.root + address;
    link.id = `page-found-${number}`;
    link.role = 'option';
    link.tabIndex = -1;
    for (const [tag, text] of [['code', name], ['span', html.lang === 'en' ? en : vi], ['small', where]]) {
      if (!text) continue;
      const part = document.createElement(tag);
      part.textContent = text;
      link.append(part, ' ');
    }
    item.append(link);
    return item;
  };

  const choose = (next) => {
    at = next;
    [...list.children].forEach((item, number) => item.firstChild.setAttribute('aria-selected', String(number === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', `page-found-${at}`);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const show = () => {
    const all = search(input.value);
    found = all.slice(0, MOST);
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    input.setAttribute('aria-expanded', String(Boolean(found.length)));
    choose(-1);
    const asked = input.value.trim() && index;
    told.textContent = asked ? `${all.length} ${html.lang === 'en' ? 'results' : 'kết quả'}` : '';
  };

  const keys = {
    ArrowDown: () => choose(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => choose(Math.max(at - 1, -1)),
    Enter: () => {
      if (found.length) location.assign(list.children[Math.max(at, 0)].firstChild.href);
      close();
    },
    Escape: () => {
      if (list.hidden) input.value = '';
      close();
    },
  };

  input.addEventListener('focus', load);
  input.addEventListener('input', () => {
    load();
    show();
  });
  input.addEventListener('keydown', (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.form.addEventListener('submit', (event) => event.preventDefault());
  input.form.addEventListener('focusout', (event) => {
    if (!input.form.contains(event.relatedTarget)) close();
  });
  list.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    input.focus();
  });
})();
