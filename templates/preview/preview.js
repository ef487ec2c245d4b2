'use strict';
// Waits for the next change of the site and reloads the page. The page allows no connections, so the question is a script,
// which the server answers when something has changed, or when it has waited long enough. A hidden page asks again when it is seen.
{
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const known = new URL(own.src).search.slice(1);

  const ask = () => {
    const question = document.createElement('script');
    question.onload = () => question.remove();
    question.onerror = () => {
      question.remove();
      setTimeout(next, 1000);
    };
    question.src = `/-/changes.js?${known}`;
    document.head.append(question);
  };

  const next = () => {
    if (document.hidden) document.addEventListener('visibilitychange', next, { once: true });
    else ask();
  };

  const answered = (/** @type {number} */ number) => {
    if (String(number) !== known) location.reload();
    else next();
  };

  Object.assign(globalThis, { goitinChanged: answered });
  if (document.readyState === 'complete') next();
  else addEventListener('load', next);
}
