// Keys for those who work without a mouse; every page works without this file.
const list = () => [...document.querySelectorAll('[data-row] a.row')];

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const rows = list();
  const at = rows.indexOf(document.activeElement);
  switch (event.key) {
    case '/':
      event.preventDefault();
      document.querySelector('.find input')?.focus();
      break;
    case '?':
      location.assign('/help#keys');
      break;
    case 'j': case 'ArrowDown':
      if (rows.length) { event.preventDefault(); rows[Math.min(at + 1, rows.length - 1)].focus(); }
      break;
    case 'k': case 'ArrowUp':
      if (rows.length) { event.preventDefault(); rows[Math.max(at - 1, 0)].focus(); }
      break;
  }
});

// An open menu closes when somebody clicks beside it, or presses Escape.
document.addEventListener('click', (event) => {
  const menu = document.querySelector('.menu[open]');
  if (menu && !menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('.menu[open]');
  if (event.key === 'Escape' && menu) { menu.open = false; menu.querySelector('summary').focus(); }
});

// Files on their way are for whoever is signed in.
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => { try { indexedDB.deleteDatabase('dondoc'); } catch { /* nothing kept */ } });

// A form that was sent is not sent twice.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (button) setTimeout(() => { button.disabled = true; }, 0);
});
