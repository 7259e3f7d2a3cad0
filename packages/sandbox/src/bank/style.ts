/** The look of the bank's page, light and dark. `--bank` is the bank's colour: white text on it can be read. */
export const BANK_STYLE = `:root {
  color-scheme: light dark;
  --bank: #33475b;
  --page: light-dark(#f3f5f7, #14171a);
  --card: light-dark(#ffffff, #1e2327);
  --line: light-dark(#d4dae0, #39424a);
  --ink: light-dark(#16202a, #eef2f5);
  --quiet: light-dark(#53616e, #a9b5c0);
  --alert: light-dark(#a3211b, #ff9b93);
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--page);
  color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif;
}
header {
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 14px 20px;
  background: var(--bank);
  color: #ffffff;
  font-weight: 600;
}
.monogram {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  border-radius: 50%;
  background: #ffffff;
  color: var(--bank);
}
main {
  width: min(100% - 32px, 440px);
  margin: 24px auto;
  padding: 24px;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--card);
}
h1 {
  margin: 0 0 8px;
  font-size: 22px;
  line-height: 1.25;
  text-wrap: balance;
}
.lead {
  margin: 0 0 20px;
  color: var(--quiet);
}
[role='alert'] {
  margin: 0 0 16px;
  color: var(--alert);
  font-weight: 600;
}
fieldset {
  margin: 0 0 20px;
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 10px;
}
legend {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.account {
  display: grid;
  grid-template-columns: auto 1fr auto;
  column-gap: 12px;
  align-items: center;
  min-height: 56px;
  padding: 8px 14px;
  cursor: pointer;
}
.account + .account {
  border-top: 1px solid var(--line);
}
.account input {
  grid-row: span 2;
  width: 20px;
  height: 20px;
  margin: 0;
  accent-color: light-dark(var(--bank), color-mix(in srgb, var(--bank), white 55%));
}
.account-name {
  font-weight: 500;
}
.account-balance {
  grid-column: 3;
  grid-row: 1;
  font-variant-numeric: tabular-nums;
}
.account-mask {
  grid-column: 2;
  grid-row: 2;
  color: var(--quiet);
  font-size: 14px;
}
.actions {
  position: sticky;
  bottom: 0;
  display: grid;
  gap: 10px;
  margin: 0 -24px -24px;
  padding: 14px 24px 24px;
  border-radius: 0 0 14px 14px;
  background: var(--card);
}
button,
.button {
  display: block;
  width: 100%;
  min-height: 48px;
  padding: 11px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: transparent;
  color: inherit;
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.primary {
  border-color: transparent;
  background: var(--bank);
  color: #ffffff;
}
button:hover,
.button:hover {
  filter: brightness(1.06);
}
:focus-visible {
  outline: 3px solid light-dark(#1668d6, #7db4ff);
  outline-offset: 2px;
}
footer {
  margin: auto 0 0;
  padding: 16px;
  color: var(--quiet);
  font-size: 13px;
  text-align: center;
}
`
