'use strict';
// Before the first paint: language, light and edition as chosen before, or as the address asks. Without it the page is Vietnamese, as light as the system says,
// and shows what every edition has.
(() => {
  const html = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(`goitin-${name}`);
    } catch {
      return null;
    }
  };
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  const edition = query.get('edition');
  const mine = `edition-${html.dataset.regulation}`;
  try {
    if (asked === 'en' || asked === 'vi') localStorage.setItem('goitin-lang', asked);
    if (edition !== null) localStorage.setItem(`goitin-${mine}`, edition);
  } catch {
    // a browser that keeps nothing still obeys the address
  }
  const language = asked || kept('lang');
  html.dataset.lang = language === 'en' ? 'en' : 'vi';
  html.lang = html.dataset.lang;
  html.dataset.script = '';
  const chosen = edition ?? kept(mine);
  if (chosen) html.dataset.edition = chosen;
  html.dataset.code = kept('code') || 'curl';
  const scheme = kept('scheme');
  if (scheme === 'dark' || scheme === 'light') html.dataset.scheme = scheme;
})();
