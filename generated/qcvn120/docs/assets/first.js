'use strict';
// Before the first paint: language and light as chosen before. Without it the page is Vietnamese, and as light as the system says.
(() => {
  const html = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(`goitin-${name}`);
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get('lang');
  try {
    if (asked === 'en' || asked === 'vi') localStorage.setItem('goitin-lang', asked);
  } catch {
    // a browser that keeps nothing still obeys the address
  }
  const language = asked || kept('lang');
  html.dataset.lang = language === 'en' ? 'en' : 'vi';
  html.lang = html.dataset.lang;
  html.dataset.code = kept('code') || 'curl';
  const scheme = kept('scheme');
  if (scheme === 'dark' || scheme === 'light') html.dataset.scheme = scheme;
})();
