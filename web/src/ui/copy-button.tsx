import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { useAnnounce } from "./announcer";

/** Copies a text, and says so. Nothing where the page came over plain HTTP: the text can be selected. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [copied, setCopied] = useState("");
  if (!("clipboard" in navigator)) {
    return null;
  }
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(text);
    announce(t.account.copied);
  }
  return (
    <Button className="button" onPress={copy}>
      {copied === text ? t.account.copied : t.account.copy}
    </Button>
  );
}
