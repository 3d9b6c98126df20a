/** One style for the sign-in pages and the registrations page. */
export const style = `
:root { color-scheme: light dark; --ground: #eef1f5; --sheet: #fff; --ink: #1b1b1f; --soft: #5a5f6b; --line: #d5d9e0;
  --accent: #0b5cad; --on-accent: #fff; --bad: #b3261e; --mark: #5b2a86; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171b; --sheet: #1f2228; --ink: #eceef2; --soft: #a5abb7;
  --line: #3a3f49; --accent: #7db8f5; --on-accent: #0c1a2a; --bad: #ff9d94; --mark: #cfa6ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 "Segoe UI", system-ui, sans-serif; }
.mark { margin: 0; padding: .4rem 1rem; text-align: center; font-weight: 600; font-size: .85rem; color: var(--mark);
  border-bottom: 2px dashed var(--mark); background: var(--sheet); }
.sheet { max-width: 28rem; margin: 8vh auto; padding: 2.5rem; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 6px; box-shadow: 0 4px 20px #0001; }
@media (max-width: 30rem) { .sheet { margin: 0; padding: 1.5rem; border: 0; border-radius: 0; min-height: 95vh; } }
h1 { margin: .2rem 0 1rem; font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
.directory, .who, .soft { color: var(--soft); }
.directory { font-weight: 600; margin: 0 0 .6rem; }
.who { margin: 0 0 .3rem; overflow-wrap: anywhere; }
label { display: block; margin-bottom: .3rem; font-weight: 600; }
input[type=text], input[type=email], input[type=password] { width: 100%; padding: .55rem .6rem; font: inherit;
  color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; }
.hint { margin: .4rem 0 0; font-size: .85rem; color: var(--soft); }
.wrong { margin: 0 0 .8rem; padding: .5rem .7rem; color: var(--bad); border-left: 4px solid var(--bad); }
.buttons { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .6rem; margin-top: 1.5rem; }
button { padding: .5rem 1.3rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft);
  border-radius: 4px; cursor: pointer; }
button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.link { padding: 0; border: 0; color: var(--accent); text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.accounts { list-style: none; margin: .8rem -.6rem 0; padding: 0; }
.accounts button { display: block; width: 100%; padding: .55rem .6rem; border: 0; text-align: left; }
.accounts button:focus-visible { outline-offset: -3px; }
.accounts button:hover { background: var(--ground); }
.accounts .preselected { background: var(--ground); border-left: 4px solid var(--accent); }
.accounts b { display: block; overflow-wrap: anywhere; }
.accounts span { font-size: .85rem; color: var(--soft); }
.permissions { padding-left: 1.1rem; } .permissions code { display: block; font-size: .8rem; color: var(--soft); }
dl.details { margin: 1.2rem 0 0; font-size: .85rem; } dl.details div { margin-bottom: .25rem; }
dl.details dt { display: inline; color: var(--soft); } dl.details dt::after { content: ":"; }
dl.details dd { display: inline; margin: 0 0 0 .3rem; overflow-wrap: anywhere; }
.message { overflow-wrap: anywhere; }
.register { max-width: 76rem; margin: 2rem auto; padding: 0 1.2rem; }
.register nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin-bottom: 2rem; }
.register a { color: var(--accent); }
.register h2 { margin: 2.4rem 0 .2rem; font-size: 1.25rem; } .register h3 { margin: 0; font-size: 1.05rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(34rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.card { padding: 1.1rem 1.3rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
.card p { margin: .2rem 0 .8rem; }
.card dl { display: grid; grid-template-columns: 11rem 1fr; gap: .35rem .8rem; margin: 0; font-size: .87rem; }
@media (max-width: 34rem) { .card dl { grid-template-columns: 1fr; } }
.card dt { color: var(--soft); } .card dd { margin: 0; overflow-wrap: anywhere; }
.card code { user-select: all; -webkit-user-select: all; padding: .05rem .3rem; background: var(--ground); border-radius: 3px; font-size: .95em; }
.card details { margin-top: .7rem; font-size: .87rem; } .card summary { cursor: pointer; color: var(--accent); }
.card ul { margin: .3rem 0; padding-left: 1.1rem; }
.expired { color: var(--bad); font-weight: 600; }
`;
