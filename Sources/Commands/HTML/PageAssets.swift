/// The page's style, script and security policy (tài nguyên của trang), all inside the page.
///
/// The policy allows nothing from anywhere, and of styles and scripts only these two, by their SHA-256: were a
/// document to smuggle in markup, the browser would still not run it.
enum PageAssets {
    static let policy = """
        default-src 'none'; style-src '\(styleHash)'; script-src '\(scriptHash)'; base-uri 'none'; form-action 'none'
        """

    /// Of `style` and `script` as they stand here; a test compares them.
    static let styleHash = "sha256-rXDNH/7Snfm6vbrKFI2QBGpDAwTEcY5gYC8Vqd4NJt8="
    static let scriptHash = "sha256-Ne32MsxiHBq3A1FANAvMpn6fH7hFU+LQCnUc/Pzr1yU="

    static let script: StaticString = """

        "use strict";
        const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
        function show(element) {
            const list = element.closest(".list");
            const room = list ? list.clientHeight - element.offsetHeight : 0;
            if (list && list.scrollHeight > list.clientHeight) list.scrollTo({top: element.offsetTop - room / 2, behavior});
            else element.scrollIntoView({block: element.offsetHeight > innerHeight / 2 ? "start" : "center", behavior});
            element.classList.remove("flash");
            void element.offsetWidth;
            element.classList.add("flash");
        }
        function choose(article, number, fromList) {
            for (const old of article.querySelectorAll(".on")) {
                old.classList.remove("on");
                old.removeAttribute("aria-current");
            }
            for (const part of article.querySelectorAll(`[data-o~="${number}"]`)) part.classList.add("on");
            const entry = article.querySelector(`.entry[data-o="${number}"]`);
            const anchor = article.querySelector(`.n[data-o="${number}"]`);
            if (!entry || !anchor) return;
            entry.setAttribute("aria-current", "true");
            show(fromList ? anchor : entry);
            (fromList ? anchor : entry.querySelector(".go")).focus({preventScroll: true});
        }
        document.addEventListener("click", event => {
            const place = event.target.closest("[data-o]");
            if (!place || (event.detail && getSelection().type === "Range")) return;
            event.preventDefault();
            choose(place.closest("article"), place.dataset.o.split(" ")[0], place.classList.contains("entry"));
        });

        """
}
