extension PageAssets {
    /// Colours have names, once for light and once for dark; every mark differs in its line too, not in colour alone.
    static let style: StaticString = """

        :root {
            color-scheme: light dark;
            --ground: #f4f3ef; --paper: #fff; --ink: #1c1b19; --soft: #625f58; --line: #dcd8ce; --accent: #9a2420;
            --obligation: #f7eedb; --on: #ffe9a8;
            --lead: #d9e8ff; --lead-line: #1f5fb8; --coordinating: #d3f0ea; --coordinating-line: #0a7566;
            --reporting: #ebdefa; --reporting-line: #7137b8; --deadline: #ffd9cf; --deadline-line: #b93815;
            --start: #dcf1cc; --start-line: #3f7d0e; --recurrence: #fbe6a2; --recurrence-line: #8f6a00;
            --reference: #e3e6ea; --reference-line: #525c69;
            --mention: #ece9e0; --mention-line: #8a867c;
        }
        @media (prefers-color-scheme: dark) {
            :root {
                --ground: #161513; --paper: #1f1e1b; --ink: #ece9e2; --soft: #a8a398; --line: #3a3832; --accent: #ff9d92;
                --obligation: #353021; --on: #5a4d18;
                --lead: #17335c; --lead-line: #7fb2ff; --coordinating: #0c3f38; --coordinating-line: #5fd3c0;
                --reporting: #3a2360; --reporting-line: #c5a0ff; --deadline: #5c2314; --deadline-line: #ff9c80;
                --start: #274613; --start-line: #9fd873; --recurrence: #4d3d08; --recurrence-line: #e8c34f;
                --reference: #31363d; --reference-line: #aab6c5;
                --mention: #35332d; --mention-line: #8f8a7e;
            }
        }
        * { box-sizing: border-box; }
        html { scroll-padding: 1rem 0 4rem; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", sans-serif; }
        article { max-width: 1500px; margin: 0 auto; padding: 1rem; }
        article + article { border-top: 3px solid var(--line); }
        header { margin: 0 0 1rem; }
        h1 { margin: 0; font-size: 1.35rem; line-height: 1.3; color: var(--accent); }
        h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
        .title { margin: .25rem 0; font-size: 1.05rem; }
        .source { margin: .25rem 0 0; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
        .list ol { list-style: none; margin: 0; padding: 0; }
        .entry, .text, .none { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
        .entry { padding: .7rem .85rem; font-size: .95rem; line-height: 1.45; margin: 0 0 .6rem; cursor: pointer; }
        .entry:hover { border-color: var(--soft); }
        .entry.on { border-color: var(--accent); box-shadow: inset 4px 0 0 var(--accent); }
        .go { color: inherit; text-decoration: none; }
        .entry:not(.on) .go { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
        .go:hover .what { text-decoration: underline; }
        .num, .n {
            display: inline-block; min-width: 1.6em; padding: 0 .35em; border-radius: 1em; background: var(--accent);
            color: var(--paper); font: 600 .75rem/1.6 system-ui, sans-serif; text-align: center; text-decoration: none;
        }
        .n { margin-right: .25em; vertical-align: .1em; user-select: none; }
        .label { color: var(--soft); font-size: .85rem; }
        dl { margin: .45rem 0 0; font-size: .9rem; }
        dl div { display: flex; gap: .5rem; }
        dt { flex: 0 0 4.8rem; color: var(--soft); }
        dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        dd > * { display: block; }
        dd small { color: var(--soft); }
        .badges { margin: .45rem 0 0; line-height: 1.9; }
        .badge { display: inline-block; padding: 0 .55em; border: 1px solid; border-radius: 1em; font-size: .8rem; line-height: 1.6; }
        .missing { border-style: dashed; color: var(--recurrence-line); }
        .soon { color: var(--recurrence-line); background: var(--recurrence); }
        .late { color: var(--deadline-line); background: var(--deadline); font-weight: 600; }
        .calm { color: var(--soft); }
        .none, .text { padding: 1rem; }
        .findings { margin: 0; padding-left: 1.2rem; font-size: .9rem; }
        .findings li { margin: 0 0 .35rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem .6rem; margin: 0 0 .6rem; padding: 0; list-style: none; font-size: .85rem; }
        .legend span { padding: .05em .4em; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; font: 1.02rem/1.75 "Times New Roman", "Noto Serif", serif; }
        .text [data-o] { cursor: pointer; }
        .text span, .legend span { border-radius: 2px; }
        .columns { overflow: auto hidden; margin: .25em 0; white-space: pre; font: .8rem/1.6 ui-monospace, "Noto Sans Mono", Consolas, Cousine, "Courier New", monospace; }
        .columns:has(.n) { position: relative; padding-left: 2.4rem; }
        .columns .n { position: absolute; left: 0; }
        .table { overflow-x: auto; margin: .25em 0; white-space: normal; overflow-wrap: break-word; }
        table { border-collapse: collapse; font-size: .95rem; line-height: 1.5; }
        th, td { min-width: 6.5em; padding: .3em .5em; border: 1px solid var(--line); text-align: left; vertical-align: top; }
        th:first-child, td:first-child { min-width: 0; }
        .obligation { background: var(--obligation); }
        .mention { background: var(--mention); border-bottom: 1px solid var(--mention-line); }
        .reference { background: var(--reference); border-bottom: 2px dotted var(--reference-line); }
        .lead { background: var(--lead); border-bottom: 2px solid var(--lead-line); }
        .coordinating { background: var(--coordinating); border-bottom: 2px dashed var(--coordinating-line); }
        .reporting { background: var(--reporting); border-bottom: 2px dotted var(--reporting-line); }
        .recurrence { background: var(--recurrence); border-bottom: 3px double var(--recurrence-line); }
        .start { background: var(--start); border-bottom: 3px dotted var(--start-line); }
        .deadline { background: var(--deadline); border-bottom: 3px solid var(--deadline-line); }
        .finding { text-decoration: underline wavy var(--deadline-line) 1px; text-underline-offset: 4px; }
        .text .obligation.on:not(.lead, .coordinating, .reporting, .deadline, .start, .recurrence) { background: var(--on); }
        .text .on:is(.lead, .coordinating, .reporting, .deadline, .start, .recurrence, .mention, .reference) { font-weight: 600; }
        :focus-visible { outline: 3px solid var(--lead-line); outline-offset: 2px; }
        .flash { animation: flash 1.2s ease-out; }
        @keyframes flash { from { outline: 4px solid var(--accent); } to { outline: 14px solid transparent; } }
        .jump { position: sticky; bottom: 0; display: flex; margin: 0 -1rem -1rem; background: var(--paper); border-top: 1px solid var(--line); }
        .jump a { flex: 1; padding: .8rem; color: var(--accent); text-align: center; text-decoration: none; font-weight: 600; }
        .jump a + a { border-left: 1px solid var(--line); }
        .original { margin-top: 1.25rem; }
        @media (min-width: 900px) {
            article { padding: 1.25rem 1.5rem; }
            .panes { display: grid; grid-template: "original list" / minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.25rem; align-items: start; }
            .original { grid-area: original; margin: 0; }
            .list { grid-area: list; position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; padding: 3px; }
            .text { padding: 1.75rem 2.25rem; }
            .jump { display: none; }
        }
        @media (prefers-reduced-motion: reduce) { .flash { animation: none; } }
        @media print {
            body { background: #fff; font-size: 10.5pt; }
            article { padding: 0; max-width: none; break-after: page; }
            .panes { display: block; }
            .list { position: static; max-height: none; overflow: visible; }
            .jump { display: none; }
            .entry { break-inside: avoid; }
            .entry .go { display: inline !important; }
            .original { break-before: page; }
            .text { border: 0; padding: 0; }
            .columns { overflow: visible; font-size: 7pt; }
            .columns.broad { font-size: 5pt; }
            .table { overflow: visible; }
            th, td { min-width: 0; font-size: 9.5pt; }
            tr { break-inside: avoid; }
            * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
