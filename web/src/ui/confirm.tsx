import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

interface ConfirmProps {
  title: string;
  body: string;
  confirm: string;
  keep: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before something is gone. */
export function Confirm(props: ConfirmProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.isOpen}
      onOpenChange={(open) => open || props.onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="panel" role="alertdialog">
          <Heading slot="title">{props.title}</Heading>
          <p>{props.body}</p>
          <div className="button-row">
            <Button className="button" autoFocus onPress={props.onClose}>
              {props.keep}
            </Button>
            <Button
              className="button danger"
              onPress={() => {
                props.onConfirm();
                props.onClose();
              }}
            >
              {props.confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
