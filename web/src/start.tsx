import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { Account } from "./api/client";
import { accountQuery, queryClient } from "./api/queries";
import { App } from "./app";
import { Translated } from "./i18n";
import { followScrolling } from "./ui/use-scroll";

/** Puts the app into the page. */
export function start(): void {
  const root = document.getElementById("root");
  if (!root) {
    return;
  }
  const account = document.getElementById("account")?.textContent;
  if (account) {
    queryClient.setQueryData(accountQuery.queryKey, JSON.parse(account) as Account);
  }
  followScrolling();
  // A transition is rendered in small steps, between which keys are taken.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <Translated>
            <App />
          </Translated>
        </QueryClientProvider>
      </StrictMode>,
    );
  });
}
