import {
  createContext,
  type DragEvent,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useState,
} from "react";
import { Button } from "react-aria-components/Button";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";
import { UploadIcon } from "../ui/icons";
import { hasFiles } from "./archive";

const ImportDialog = lazy(() => import("./import-dialog"));

const Ask = createContext<() => void>(() => {});

interface ImportAreaProps {
  className: string;
  /** Whether nothing can be imported here. */
  isOff: boolean;
  children: ReactNode;
}

/** A place on which an archive can be dropped; the `ImportButton` in it asks for one. */
export function ImportArea({ className, isOff, children }: ImportAreaProps) {
  const { data: account } = useAccount();
  const [isOpen, setOpen] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
  const [isOver, setOver] = useState(false);

  /** Whether a file may be dropped. Elsewhere the browser would open it instead of this page. */
  function takes(event: DragEvent): boolean {
    const isTaken = !isOff && hasFiles(event.dataTransfer);
    if (isTaken) {
      event.preventDefault();
    }
    return isTaken && !isOpen;
  }

  function ask(file: File | null): void {
    setDropped(file);
    setOpen(true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div
      className={className}
      data-dropping={isOver || undefined}
      onDragOver={(event) => {
        if (takes(event)) {
          setOver(true);
        }
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) {
          setOver(false);
        }
      }}
      onDrop={(event) => {
        if (takes(event)) {
          setOver(false);
          ask(event.dataTransfer.files[0] ?? null);
        }
      }}
    >
      <Ask value={() => ask(null)}>{children}</Ask>
      {isOpen && account && (
        <Suspense>
          <ImportDialog
            dropped={dropped}
            mostBytes={account.max_import_bytes}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Asks for an archive. */
export function ImportButton() {
  const { t } = useMessages();
  const ask = use(Ask);
  return (
    <Button className="button" onPress={ask}>
      <UploadIcon />
      {t.import.open}
    </Button>
  );
}
