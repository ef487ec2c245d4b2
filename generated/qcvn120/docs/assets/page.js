'use strict';
// The switches of a page, links that copy themselves, and printing. Everything here is an extra: the page reads without it.
(() => {
  const html = document.documentElement;
  const titles = { vi: document.title, en: document.querySelector('title').dataset.en };
  const keep = (name, value) => {
    try {
      localStorage.setItem(`goitin-${name}`, value);
    } catch {
      // a browser that keeps nothing still switches this page
    }
  };
  const isDark = () =>
    html.dataset.scheme ? html.dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  const entitle = () => {
    const number = titles.vi.slice(titles.vi.lastIndexOf(' · '));
    document.title = html.dataset.lang === 'en' ? titles.en + number : titles.vi;
  };

  const language = document.querySelector('[data-language]');
  language.addEventListener('click', () => {
    html.dataset.lang = html.dataset.lang === 'en' ? 'vi' : 'en';
    html.lang = html.dataset.lang;
    keep('lang', html.lang);
    entitle();
    document.dispatchEvent(new Event('goitin-language'));
  });

  const scheme = document.querySelector('[data-scheme]:not(html)');
  scheme.addEventListener('click', () => {
    html.dataset.scheme = isDark() ? 'light' : 'dark';
    keep('scheme', html.dataset.scheme);
  });

  for (const one of document.querySelectorAll('[name="page-edition"]')) {
    one.checked = one.value === (html.dataset.edition ?? '');
    one.addEventListener('change', () => {
      if (one.value) html.dataset.edition = one.value;
      else delete html.dataset.edition;
      keep(`edition-${html.dataset.regulation}`, one.value);
    });
  }

  // The contents stand open beside the text; in a browser that cannot show what is folded, too.
  const contents = document.querySelector('.contents');
  const side = document.querySelector('.side');
  if (contents && matchMedia('(min-width: 80rem)').matches) contents.open = true;
  const entries = new Map([...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]));
  const places = [...entries.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const passed = places.filter((one) => one.getBoundingClientRect().top < 190);
    for (const link of entries.values()) link.removeAttribute('aria-current');
    const here = entries.get(passed.at(-1)?.id);
    if (!here) return;
    here.setAttribute('aria-current', 'true');
    const [box, own] = [side.getBoundingClientRect(), here.getBoundingClientRect()];
    if (own.top < box.top || own.bottom > box.bottom) side.scrollTop += own.top - box.top - box.height / 2;
  };
  let waits = false;
  const marked = () => {
    waits = false;
    mark();
  };
  if (places.length) {
    addEventListener('scroll', () => {
      if (!waits) requestAnimationFrame(marked);
      waits = true;
    }, { passive: true });
    requestAnimationFrame(marked);
  }

  const told = document.getElementById('page-told');
  document.addEventListener('click', (event) => {
    const link = event.target.closest('th.w > a[href^="#"], h3 > a[href^="#"], h2 > a[href^="#"]');
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        told.textContent = html.lang === 'en' ? 'Link copied' : 'Đã chép liên kết';
        told.classList.add('shown');
        setTimeout(() => told.classList.remove('shown'), 1500);
      },
      () => {},
    );
  });

  for (const pre of document.querySelectorAll('.wrong pre')) {
    const mark = pre.querySelector('mark');
    const top = (one) => one.getBoundingClientRect().top;
    if (mark) pre.scrollTop += top(mark) - top(pre) - pre.clientHeight / 2;
  }

  const closed = [];
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('details:not([open])')) {
      closed.push(one);
      one.open = true;
    }
  });
  addEventListener('afterprint', () => {
    while (closed.length) closed.pop().open = false;
  });
  entitle();
})();
