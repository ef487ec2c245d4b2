'use strict';
// Tabs of code, one choice for all pages, and buttons that copy. Without scripts every language stands below its name.
(() => {
  const html = document.documentElement;
  const KEYS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

  const groups = [...document.querySelectorAll('.programs')].map((box, number) => {
    const panels = [...box.querySelectorAll('.program')];
    const buttons = [...box.querySelectorAll('.program-tabs > button')];
    box.querySelector('.program-tabs').setAttribute('role', 'tablist');
    panels.forEach((panel, at) => {
      panel.id = `page-code-${number}-${at}`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-label', buttons[at].textContent);
      buttons[at].setAttribute('role', 'tab');
      buttons[at].setAttribute('aria-controls', panel.id);
    });
    return { box, panels, buttons };
  });

  const known = new Set(groups.flatMap(({ panels }) => panels.flatMap((panel) => panel.dataset.code.split(' '))));
  if (!known.has(html.dataset.code)) html.dataset.code = 'curl'; // kept by an older page

  const show = () => {
    for (const { panels, buttons } of groups) {
      const chosen = panels.findIndex((panel) => panel.dataset.code.split(' ').includes(html.dataset.code));
      buttons.forEach((button, at) => {
        button.setAttribute('aria-selected', String(at === chosen));
        button.tabIndex = at === chosen ? 0 : -1;
      });
    }
  };

  /** The group that was touched stays where it is, however much is shorter above it. */
  const choose = (button) => {
    const top = button.getBoundingClientRect().top;
    html.dataset.code = button.dataset.code;
    try {
      localStorage.setItem('goitin-code', button.dataset.code);
    } catch {
      // a browser that keeps nothing still shows it on this page
    }
    show();
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
  };

  for (const { buttons } of groups) {
    buttons.forEach((button, at) => {
      button.addEventListener('click', () => choose(button));
      button.addEventListener('keydown', (event) => {
        const step = KEYS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const to = Number.isFinite(step) ? (at + step + buttons.length) % buttons.length : step > 0 ? buttons.length - 1 : 0;
        choose(buttons[to]);
        buttons[to].focus();
      });
    });
  }
  show();

  const told = document.getElementById('page-told');
  const tell = (vi, en) => {
    told.textContent = html.lang === 'en' ? en : vi;
    told.classList.add('shown');
    setTimeout(() => told.classList.remove('shown'), 1500);
  };

  /** Where the clipboard is closed to scripts, the text is selected, so that one key copies it. */
  const copy = async (pre) => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      tell('Đã chép', 'Copied');
    } catch {
      getSelection().selectAllChildren(pre);
      tell('Đã chọn: bấm Ctrl+C để chép', 'Selected: press Ctrl+C to copy');
    }
  };

  for (const pre of document.querySelectorAll('main pre')) {
    const box = document.createElement('div');
    const button = document.createElement('button');
    box.className = 'copied';
    button.type = 'button';
    for (const [language, word] of [['vi', 'Chép'], ['en', 'Copy']]) {
      const span = document.createElement('span');
      span.lang = language;
      span.textContent = word;
      button.append(span);
    }
    button.addEventListener('click', () => copy(pre));
    const top = pre.scrollTop; // what is moved begins at its beginning again
    pre.replaceWith(box);
    box.append(pre, button);
    pre.scrollTop = top;
  }
})();
