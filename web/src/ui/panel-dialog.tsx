import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

interface PanelDialogProps {
  title: string;
  isOpen?: boolean;
  isWide?: boolean;
  /** `alertdialog` where something has to be decided. */
  role?: "dialog" | "alertdialog";
  /** Whether a click beside it closes it. */
  isDismissable?: boolean;
  isKeyboardDismissDisabled?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a title, in a panel over the page. */
export function PanelDialog(props: PanelDialogProps) {
  const { title, isOpen = true, isWide = false, role = "dialog", onClose, children } = props;
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={props.isDismissable ?? true}
      isKeyboardDismissDisabled={props.isKeyboardDismissDisabled ?? false}
    >
      <Modal className={isWide ? "modal wide" : "modal"}>
        <Dialog className="panel" role={role}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
