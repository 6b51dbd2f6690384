import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries";
import { App } from "./app";
import { Translated } from "./i18n";
import { applyTheme, followOtherTabs } from "./preferences";
import { followScrolling } from "./ui/use-scroll";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/app.css";

applyTheme();
followOtherTabs();
followScrolling();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Translated>
          <App />
        </Translated>
      </QueryClientProvider>
    </StrictMode>,
  );
}
