'use strict';
// The search: names on the wire, rules, codes, words of the trade and what notes say, Vietnamese with and without diacritics, English.
// The index is loaded when it is first asked.
(() => {
  const html = document.documentElement;
  const input = document.getElementById('page-search');
  const list = document.getElementById('page-found');
  const told = document.getElementById('page-told');
  const none = document.createElement('p');
  const MOST = 12;
  const AROUND = 70; // characters of a note that are shown at each side of what was asked
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
      index = globalThis.Goitin.index.map((entry, order) => {
        const [, name, vi, en, , more] = entry;
        const [own, ...said] = [name, vi, en].map(fold);
        return { entry, order, own, said, names: [own, ...said].join(' '), more: fold(more) };
      });
      show();
    };
    document.head.append(script);
  };

  // How well an entry answers: its name first, then its words, then synonyms, type and notes; 0: not at all.
  const weigh = ({ own, said, names, more }, words, whole) => {
    if (own === whole) return 9;
    if (said.includes(whole)) return 8;
    if (own.startsWith(whole)) return 7;
    if (words.every((word) => names.includes(word))) {
      if (said.some((text) => text.startsWith(whole))) return 6;
      if (own.includes(whole)) return 5;
      if (names.includes(whole)) return 4;
      return words.every((word) => names.split(/[^a-z0-9]+/).includes(word)) ? 3 : 2;
    }
    if (more.split(' · ').includes(whole)) return 6;
    return words.every((word) => names.includes(word) || more.includes(word)) ? 1 : 0;
  };

  const search = (text) => {
    const whole = fold(text.trim());
    const words = whole.split(/\s+/).filter(Boolean);
    if (!words.length || !index) return [];
    return index
      .map((one) => ({ ...one, weight: weigh(one, words, whole) }))
      .filter((one) => one.weight)
      .sort((a, b) => b.weight - a.weight || a.order - b.order);
  };

  // The part of a long text in which a word stands.
  const cut = (text, word) => {
    const at = Math.max(fold(text).indexOf(word), 0);
    const start = at > AROUND ? at - AROUND : 0;
    const end = Math.min(text.length, at + AROUND);
    return `${start ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  };

  const option = ({ entry: [address, name, vi, en, where, more], names }, number) => {
    const words = fold(input.value.trim()).split(/\s+/);
    const hidden = words.find((word) => !names.includes(word));
    const said = cut(html.lang === 'en' ? en : vi, words[0]);
    const parts = [['code', name], ['span', said], ['small', where], ['small', hidden ? cut(more, hidden) : '']];
    const item = document.createElement('li');
    item.role = 'presentation';
    const link = document.createElement('a');
    link.href = html.dataset.root + address;
    link.id = `page-found-${number}`;
    link.role = 'option';
    link.tabIndex = -1;
    for (const [tag, text] of parts) {
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
    list.hidden = none.hidden = true;
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
    const asked = input.value.trim();
    const english = html.lang === 'en';
    const nothing = english
      ? `Nothing found for “${asked}”. Try a key, a code, a rule (required), or another word; diacritics may be left out.`
      : `Không thấy “${asked}”. Hãy thử một khoá, một mã, một quy tắc (required), hoặc từ khác; không cần gõ dấu.`;
    none.hidden = !(asked && index && !all.length);
    none.textContent = none.hidden ? '' : nothing;
    told.textContent = asked && index ? (all.length ? `${all.length} ${english ? 'results' : 'kết quả'}` : nothing) : '';
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

  none.className = 'none';
  none.hidden = true;
  none.setAttribute('aria-hidden', 'true'); // the status says it
  list.after(none);
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
